/** What to start, and what a started process is to its backend. */

import { RuntimeError } from '../errors.ts';
import type { Future } from '../future.ts';
import type { EventLoop } from '../loop/eventLoop.ts';
import type { Link } from '../streams/transport.ts';
import { startOnHost } from './host/child.ts';
import { startSimulated } from './simulated/child.ts';

/** For a process's streams: one of its own, to talk to it. The default, null, is the program's own. */
export const PIPE = 'pipe' as const;
/** For `stderr`: the same as standard output. */
export const STDOUT = 'stdout' as const;
/** For a process's streams: nothing to read, and nobody who hears. */
export const DEVNULL = 'ignore' as const;
export type StandardStream = typeof PIPE | typeof STDOUT | typeof DEVNULL | null;

export interface SubprocessOptions {
  readonly stdin?: typeof PIPE | typeof DEVNULL | null | undefined;
  readonly stdout?: typeof PIPE | typeof DEVNULL | null | undefined;
  readonly stderr?: StandardStream | undefined;
  /** The longest line that can be read, in bytes. By default 64 KiB. */
  readonly limit?: number | undefined;
  /** The working directory. */
  readonly cwd?: string | undefined;
  /** Its environment variables; by default ours. */
  readonly env?: Readonly<Record<string, string>> | undefined;
}

export interface Command extends SubprocessOptions {
  readonly program: string;
  readonly args: readonly string[];
  /** True: `program` is a line for the shell. */
  readonly shell: boolean;
}

/** A process, as its backend gives it. */
export interface Child {
  readonly pid: number;
  readonly stdin: Link | undefined;
  readonly stdout: Link | undefined;
  readonly stderr: Link | undefined;
  /** Finished, in a pass of the loop, with the exit code; minus the signal's number if a signal ended it. */
  readonly exited: Future<number>;
  kill(signal: SignalName): void;
}

export type SignalName = `SIG${string}`;

/** The future fails with FileNotFoundError or another OSError. */
export function startChild(loop: EventLoop, command: Command): Future<Child> {
  if (loop.simulation) return startSimulated(loop.simulation, command);
  if (loop.givesHostTurns) return startOnHost(loop, command);
  throw new RuntimeError('This loop can start no processes.');
}
