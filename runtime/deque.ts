/** A queue with two ends: a ring of slots that grows. (CPython: collections.deque.) */

export class Deque<T> implements Iterable<T> {
  /** A power of two of them. Filled, so that V8 keeps one kind of array whatever the items are. */
  private slots: (T | undefined)[] = new Array(16).fill(undefined);
  private head = 0;
  length = 0;

  /** Adds an item at the end. */
  push(item: T): void {
    if (this.length === this.slots.length) this.grow();
    this.slots[(this.head + this.length) & (this.slots.length - 1)] = item;
    this.length += 1;
  }

  /** Removes and returns the first item; undefined if there is none. */
  shift(): T | undefined {
    if (this.length === 0) return undefined;
    const item = this.slots[this.head];
    this.slots[this.head] = undefined;
    this.head = (this.head + 1) & (this.slots.length - 1);
    this.length -= 1;
    return item;
  }

  /** Removes and returns the last item; undefined if there is none. */
  pop(): T | undefined {
    if (this.length === 0) return undefined;
    this.length -= 1;
    const last = (this.head + this.length) & (this.slots.length - 1);
    const item = this.slots[last];
    this.slots[last] = undefined;
    return item;
  }

  clear(): void {
    this.slots = new Array(16).fill(undefined);
    this.head = 0;
    this.length = 0;
  }

  *[Symbol.iterator](): Generator<T, void, undefined> {
    for (let index = 0; index < this.length; index += 1)
      yield this.slots[(this.head + index) & (this.slots.length - 1)] as T;
  }

  /** Twice the room; the first item moves to slot 0. */
  private grow(): void {
    const slots: (T | undefined)[] = new Array(2 * this.slots.length).fill(undefined);
    for (let index = 0; index < this.length; index += 1)
      slots[index] = this.slots[(this.head + index) & (this.slots.length - 1)];
    this.slots = slots;
    this.head = 0;
  }
}
