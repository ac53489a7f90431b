/** What locks of all kinds share: being acquired and released, and knowing by whom. (CPython: _ContextManagerMixin in Lib/asyncio/locks.py.) */

import type { AsyncContextManager } from './asyncWith.ts';
import type { Coroutine } from './coroutine.ts';
import { Future } from './future.ts';
import type { EventLoop } from './loop/eventLoop.ts';
import { findRunningLoop } from './loop/running.ts';
import { LoopBound } from './loopBound.ts';
import type { Task } from './task.ts';
import type { SourceFrame } from './trace/events.ts';
import { callerStack } from './trace/frames.ts';

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
  /** What is held: 'Lock', 'Semaphore'. */
  readonly name: string;
  readonly tasks: Task[] = [];
  /** On a traced loop: where it was last acquired. */
  acquiredAt: readonly SourceFrame[] = [];

  constructor(name: string) {
    this.name = name;
  }

  /** The current task acquired it. */
  add(): void {
    const loop = findRunningLoop();
    const task = loop?.currentTask();
    if (!task) return;
    this.tasks.push(task);
    loop?.heldLocks.add(this);
    if (loop?.tracer) this.acquiredAt = callerStack();
  }

  /** Somebody released it: the current task, if it is a holder, else on behalf of the one who has held it longest. */
  remove(): void {
    const task = findRunningLoop()?.currentTask();
    const place = task ? this.tasks.indexOf(task) : 0;
    const [holder] = this.tasks.splice(Math.max(place, 0), 1);
    if (this.tasks.length === 0) holder?.getLoop().heldLocks.delete(this);
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
