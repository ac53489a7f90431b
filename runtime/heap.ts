/**
 * A binary heap: the smallest item on top. (CPython: Lib/heapq.py.)
 *
 * Items of the same rank come out in the order that Python's heapq gives, which is not always the order in which they went in. So the
 * sift steps below are heapq's, one by one.
 */

export class Heap<T> {
  protected items: T[] = [];
  private readonly precedes: (first: T, second: T) => boolean;

  /** `precedes(first, second)` is what Python writes `first < second`. */
  constructor(precedes: (first: T, second: T) => boolean) {
    this.precedes = precedes;
  }

  get length(): number {
    return this.items.length;
  }

  /** The smallest item, left in its place; undefined if there is none. */
  peek(): T | undefined {
    return this.items[0];
  }

  /** heapq.heappush. */
  push(item: T): void {
    this.items.push(item);
    this.moveUp(item, 0, this.items.length - 1);
  }

  /** heapq.heappop, or undefined if the heap is empty. */
  pop(): T | undefined {
    if (this.items.length <= 1) return this.items.pop();
    const first = this.at(0);
    this.moveDownThenUp(this.items.pop() as T, 0);
    return first;
  }

  clear(): void {
    this.items = [];
  }

  /** Keeps these items only, and orders them anew: heapq.heapify. */
  protected replaceItems(items: T[]): void {
    this.items = items;
    for (let position = (items.length >> 1) - 1; position >= 0; position -= 1)
      this.moveDownThenUp(this.at(position), position);
  }

  /** heapq._siftdown: parents that are greater than the item move down, and it takes their place. */
  private moveUp(item: T, top: number, start: number): void {
    let position = start;
    while (position > top) {
      const parent = (position - 1) >> 1;
      if (!this.precedes(item, this.at(parent))) break;
      this.items[position] = this.at(parent);
      position = parent;
    }
    this.items[position] = item;
  }

  /** heapq._siftup: the smaller child moves up until a leaf is free; from there the item moves up to its place. */
  private moveDownThenUp(item: T, top: number): void {
    const end = this.items.length;
    let position = top;
    for (let child = 2 * position + 1; child < end; child = 2 * position + 1) {
      const right = child + 1;
      if (right < end && !this.precedes(this.at(child), this.at(right))) child = right;
      this.items[position] = this.at(child);
      position = child;
    }
    this.moveUp(item, top, position);
  }

  /** The item at a position that is known to be filled; T itself may include undefined. */
  private at(position: number): T {
    return this.items[position] as T;
  }
}
