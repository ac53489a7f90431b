/**
 * The timers that are armed, the earliest on top: a binary heap. (CPython: Lib/heapq.py.)
 *
 * Two timers with the same deadline come out in the order that Python's heapq gives, which is not always the order in which they
 * were armed. So the sift steps below are heapq's, one by one.
 */

import type { TimerHandle } from '../handle.ts';

export class TimerHeap {
  private items: TimerHandle[] = [];

  get length(): number {
    return this.items.length;
  }

  /** The earliest timer, left in its place. */
  peek(): TimerHandle | undefined {
    return this.items[0];
  }

  push(timer: TimerHandle): void {
    timer.scheduled = true;
    this.items.push(timer);
    this.moveUp(timer, 0, this.items.length - 1);
  }

  /** Removes and returns the earliest timer. */
  pop(): TimerHandle | undefined {
    const last = this.items.pop();
    const first = this.items[0];
    if (last === undefined || first === undefined) return release(last);
    this.moveDownThenUp(last, 0);
    return release(first);
  }

  /** Drops the cancelled timers and orders the others anew, as CPython does when more than half are cancelled. */
  purgeCancelled(): void {
    for (const timer of this.items) timer.scheduled = !timer.cancelled();
    this.items = this.items.filter((timer) => timer.scheduled);
    for (let position = (this.items.length >> 1) - 1; position >= 0; position -= 1) {
      this.moveDownThenUp(this.at(position), position);
    }
  }

  clear(): void {
    this.items = [];
  }

  toArray(): readonly TimerHandle[] {
    return this.items;
  }

  /** heapq._siftdown: parents that are later than the timer move down, and it takes their place. */
  private moveUp(timer: TimerHandle, top: number, start: number): void {
    let position = start;
    while (position > top) {
      const parent = (position - 1) >> 1;
      if (!(timer.when() < this.at(parent).when())) break;
      this.items[position] = this.at(parent);
      position = parent;
    }
    this.items[position] = timer;
  }

  /** heapq._siftup: the earlier child moves up until a leaf is free; from there the timer moves up to its place. */
  private moveDownThenUp(timer: TimerHandle, top: number): void {
    let position = top;
    for (let child = 2 * position + 1; child < this.items.length; child = 2 * position + 1) {
      const right = child + 1;
      if (right < this.items.length && !(this.at(child).when() < this.at(right).when()))
        child = right;
      this.items[position] = this.at(child);
      position = child;
    }
    this.moveUp(timer, top, position);
  }

  private at(position: number): TimerHandle {
    const timer = this.items[position];
    if (timer === undefined)
      throw new RangeError(`TimerHeap: no timer at ${position} of ${this.items.length}`);
    return timer;
  }
}

function release(timer: TimerHandle | undefined): TimerHandle | undefined {
  if (timer) timer.scheduled = false;
  return timer;
}
