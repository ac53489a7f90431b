/** What locks of all kinds share: being acquired and released, and knowing by whom. (CPython: _ContextManagerMixin in Lib/asyncio/locks.py.) */

import type { AsyncContextManager } from './asyncWith.ts';
import type { Coroutine } from './coroutine.ts';
import { Future } from './future.ts';
import type { EventLoop } from './loop/core.ts';
import { findRunningLoop } from './loop/running.ts';
import { LoopBound } from './loopBound.ts';
import type { Task } from './task.ts';

/** `yield* asyncWith(lock, function* () { … })` acquires it, and releases it when the block ends, however it ends. */
export abstract class Acquirable extends LoopBound implements AsyncContextManager<void, false> {
  abstract acquire(): Coroutine<true>;
  abstract release(): void;

  *enter(): Coroutine<void> {
    yield* this.acquire();
  }

  *exit(): Coroutine<false> {
    this.release();
    return false;
  }
}

/** The tasks that acquired a lock and have not released it. Only for reports: any task may release what another acquired. */
export class Holders {
  readonly tasks: Task[] = [];

  /** The current task acquired it. */
  add(): void {
    const task = findRunningLoop()?.currentTask();
    if (task) this.tasks.push(task);
  }

  /** Somebody released it: the current task, if it is a holder, else on behalf of the one who has held it longest. */
  remove(): void {
    const task = findRunningLoop()?.currentTask();
    const place = task ? this.tasks.indexOf(task) : 0;
    this.tasks.splice(Math.max(place, 0), 1);
  }
}

/** A place in the line for a lock: done when it is this waiter's turn. */
export class PlaceInLine extends Future<void> {
  private readonly holders: Holders;

  constructor(loop: EventLoop, label: string, holders: Holders) {
    super({ loop, label });
    this.holders = holders;
  }

  override heldBy(): readonly Task[] {
    return this.holders.tasks;
  }
}

/** Those that were cancelled, and have not run since, don't count. */
export function someoneWaits(line: Iterable<PlaceInLine>): boolean {
  for (const place of line) if (!place.cancelled()) return true;
  return false;
}
