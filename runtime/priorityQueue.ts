/** A queue in which the smallest item comes first. (CPython: class PriorityQueue in Lib/asyncio/queues.py.) */

import { Heap } from './heap.ts';
import { isLess } from './order.ts';
import { Queue } from './queues.ts';

/**
 * A Queue in which `get` gives the smallest item. Items are compared as Python compares them (see order.ts): usually they are arrays
 * `[priority, item]`. Raises TypeError for items that have no order.
 */
export class PriorityQueue<T> extends Queue<T> {
  private readonly heap = new PriorityHeap<T>(isLess);

  override qsize(): number {
    return this.heap.length;
  }

  protected override store(item: T): void {
    this.heap.push(item);
  }

  protected override retrieve(): T {
    return this.heap.pop() as T;
  }

  protected override contents(): Iterable<T> {
    return this.heap.toArray();
  }
}

class PriorityHeap<T> extends Heap<T> {
  toArray(): readonly T[] {
    return this.items;
  }
}
