/**
 * Beside a loop in virtual time: what is no part of it, as if in another thread, and what blocks it meanwhile. The jobs of executors, the servers of
 * the simulated network and `time.sleep` are made of it.
 */

import { Context } from '../context.ts';
import { replaceRunningLoop } from './running.ts';
import type { SimulatedLoop } from './simulated.ts';
import type { Visitor } from './virtualTime.ts';

/** Calls what isn't part of the loop (`visitor`, if it has a time of its own): without a running loop, a task and context variables. */
export function runBeside<T>(loop: SimulatedLoop, visitor: Visitor | undefined, call: () => T): T {
  const outer = {
    loop: replaceRunningLoop(undefined),
    task: loop.currentTask(),
    visitor: loop.virtualTime.visitor,
    beside,
  };
  loop.leaveTask(undefined);
  loop.virtualTime.visitor = visitor;
  beside = loop;
  try {
    return new Context().run(call);
  } finally {
    beside = outer.beside;
    loop.virtualTime.visitor = outer.visitor;
    loop.leaveTask(outer.task);
    replaceRunningLoop(outer.loop);
  }
}

let beside: SimulatedLoop | undefined;

/** The loop beside which the caller runs, if there is one: a loop that is run there has its time. */
export function findLoopBeside(): SimulatedLoop | undefined {
  return beside;
}

/** The simulated blocking sleep: the clock moves on, and nothing of the loop runs. The world beside it goes on. */
export function blockFor(loop: SimulatedLoop, seconds: number): void {
  const until = loop.virtualTime.now + seconds;
  blockWhile(loop, () => loop.virtualTime.advance(until));
}

/** Blocks the loop until `condition` holds, at most `timeout` seconds (null: for ever). Returns whether it holds. */
export function blockUntilTrue(
  loop: SimulatedLoop,
  condition: () => boolean,
  timeout: number | null,
): boolean {
  const deadline = loop.virtualTime.now + (timeout ?? Number.POSITIVE_INFINITY);
  return blockWhile(loop, () => loop.virtualTime.advanceUntil(condition, deadline));
}

function blockWhile<T>(loop: SimulatedLoop, pass: () => T): T {
  const from = loop.virtualTime.now;
  try {
    return runBeside(loop, undefined, pass);
  } finally {
    loop.tracer?.blocked(from, loop.currentTask());
  }
}
