/** The timers that are armed, the earliest on top. (CPython: BaseEventLoop._scheduled, a heapq.) */

import type { TimerHandle } from '../handle.ts';
import { Heap } from '../heap.ts';

/** Cancelled timers stay until they come to the top, or until there are more than this many timers and over half are cancelled. */
const MIN_SCHEDULED_TIMER_HANDLES = 100;
const MIN_CANCELLED_TIMER_HANDLES_FRACTION = 0.5;

export class TimerHeap extends Heap<TimerHandle> {
  private cancelled = 0;

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

  /** Told by a timer that is cancelled while it is in the heap. */
  timerCancelled(): void {
    this.cancelled += 1;
  }

  // #region dropCancelled
  /** Drops the cancelled timers on top; all of them, if there are too many. */
  dropCancelled(): void {
    const crowded = this.length > MIN_SCHEDULED_TIMER_HANDLES;
    if (crowded && this.cancelled / this.length > MIN_CANCELLED_TIMER_HANDLES_FRACTION)
      return this.purgeCancelled();
    for (let timer = this.peek(); timer?.cancelled(); timer = this.peek()) {
      this.pop();
      this.cancelled -= 1;
    }
  }
  // #endregion

  /** Drops all cancelled timers and orders the others anew. */
  purgeCancelled(): void {
    for (const timer of this.items) timer.scheduled = !timer.cancelled();
    this.replaceItems(this.items.filter((timer) => timer.scheduled));
    this.cancelled = 0;
  }
}
