/** The handles whose turn has come, first in, first out: a ring that grows. (CPython: BaseEventLoop._ready, a deque.) */

import type { Handle } from '../handle.ts';

export class ReadyQueue {
  private slots: (Handle | undefined)[] = new Array(64);
  private head = 0;
  length = 0;

  push(handle: Handle): void {
    if (this.length === this.slots.length) this.grow();
    this.slots[(this.head + this.length) & (this.slots.length - 1)] = handle;
    this.length += 1;
  }

  shift(): Handle | undefined {
    if (this.length === 0) return undefined;
    const handle = this.slots[this.head];
    this.slots[this.head] = undefined;
    this.head = (this.head + 1) & (this.slots.length - 1);
    this.length -= 1;
    return handle;
  }

  clear(): void {
    this.slots = new Array(64);
    this.head = 0;
    this.length = 0;
  }

  /** Twice the room, a power of two as before; the oldest handle moves to slot 0. */
  private grow(): void {
    const ordered = [...this.slots.slice(this.head), ...this.slots.slice(0, this.head)];
    this.slots = ordered.concat(new Array(ordered.length));
    this.head = 0;
  }
}
