/** A stack to hand items over. (CPython: class LifoQueue in Lib/asyncio/queues.py.) */

import { Queue } from './queues.ts';

/** A Queue in which `get` gives the item that was put last. */
export class LifoQueue<T> extends Queue<T> {
  protected override retrieve(): T {
    return this.items.pop() as T;
  }
}
