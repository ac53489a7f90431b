/** Ctrl-C while a program runs: the first cancels its main task, the second stops the loop. (CPython: Runner._on_sigint.) */

import { KeyboardInterrupt } from '../errors.ts';
import type { Task } from '../task.ts';
import type { EventLoop } from './eventLoop.ts';

export interface Interrupts {
  count(): number;
  stopListening(): void;
}

/** The part of Node's `process` that tells of Ctrl-C; a browser has none. */
interface SignalSource {
  on(signal: 'SIGINT', listener: () => void): unknown;
  off(signal: 'SIGINT', listener: () => void): unknown;
}

/**
 * Listens for Ctrl-C on hosts that have it. Not for a loop that runs synchronously: it could hear nothing, and the listener would keep
 * Ctrl-C from ending the process.
 */
export function onInterrupt(loop: EventLoop, task: Task<unknown>): Interrupts {
  let count = 0;
  // #region interrupt
  const interrupt = (): void => {
    if (loop.signals.has('SIGINT')) return;
    count += 1;
    loop.callSoonThreadsafe(count === 1 && !task.done() ? () => task.cancel() : raiseInterrupt);
  };
  // #endregion
  const source = loop.givesHostTurns ? findSignalSource() : undefined;
  source?.on('SIGINT', interrupt);
  loop.signals.interrupt = interrupt;
  return { count: () => count, stopListening: () => source?.off('SIGINT', interrupt) };
}

function raiseInterrupt(): never {
  throw new KeyboardInterrupt();
}

function findSignalSource(): SignalSource | undefined {
  const host: { process?: Partial<SignalSource> } = globalThis;
  const { process } = host;
  return process?.on && process.off ? (process as SignalSource) : undefined;
}
