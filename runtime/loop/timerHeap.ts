/** The timers that are armed, the earliest on top. (CPython: BaseEventLoop._scheduled, a heapq.) */

import type { TimerHandle } from '../handle.ts';
import { Heap } from '../heap.ts';

export class TimerHeap extends Heap<TimerHandle> {
  constructor() {
    super((first, second) => first.when() < second.when());
  }

  override push(timer: TimerHandle): void {
    timer.scheduled = true;
    super.push(timer);
  }

  override pop(): TimerHandle | undefined {
    const timer = super.pop();
    if (timer) timer.scheduled = false;
    return timer;
  }

  /** Drops the cancelled timers and orders the others anew, as CPython does when more than half are cancelled. */
  purgeCancelled(): void {
    for (const timer of this.items) timer.scheduled = !timer.cancelled();
    this.replaceItems(this.items.filter((timer) => timer.scheduled));
  }
}
