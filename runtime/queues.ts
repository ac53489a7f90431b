/** Handing items from task to task. (CPython: Lib/asyncio/queues.py.) */

import { requireNumber, requireOptions } from './arguments.ts';
import type { Coroutine } from './coroutine.ts';
import { Deque } from './deque.ts';
import { describe } from './describe.ts';
import { QueueEmpty, QueueFull, QueueShutDown } from './errors.ts';
import { Event } from './event.ts';
import type { Future } from './future.ts';
import { LoopBound } from './loopBound.ts';

/** First in, first out. With a `maxsize` above 0, `put` waits while the queue is full: that is backpressure. */
export class Queue<T> extends LoopBound {
  readonly maxsize: number;
  protected readonly items = new Deque<T>();
  private readonly getters = new Set<Future<void>>();
  private readonly putters = new Set<Future<void>>();
  private readonly allDone = new JoinEvent();
  private unfinished = 0;
  private isShutdown = false;

  constructor(maxsize = 0) {
    super();
    requireNumber(maxsize, `${this.constructor.name}()`, 'items');
    this.maxsize = maxsize;
    this.allDone.set();
  }

  /** How many items are in the queue now. */
  qsize(): number {
    return this.items.length;
  }

  empty(): boolean {
    return this.qsize() === 0;
  }

  /** True when `put` would have to wait. Never, if `maxsize` is 0 or less. */
  full(): boolean {
    return this.maxsize > 0 && this.qsize() >= this.maxsize;
  }

  // #region put
  /** Adds an item; waits while the queue is full. Raises QueueShutDown if it is shut down. */
  *put(item: T): Coroutine<void> {
    while (this.full()) {
      if (this.isShutdown) throw new QueueShutDown();
      yield* this.waitTurn(this.putters, 'Queue.put', () => !this.full());
    }
    this.putNowait(item);
  }

  /** Adds an item at once. Raises QueueFull or QueueShutDown if it can't. */
  putNowait(item: T): void {
    if (this.isShutdown) throw new QueueShutDown();
    if (this.full()) throw new QueueFull();
    this.store(item);
    this.unfinished += 1;
    this.allDone.clear();
    wakeNext(this.getters);
  }
  // #endregion

  /** Removes and returns the next item; waits for one. Raises QueueShutDown if none is left of a queue that is shut down. */
  *get(): Coroutine<T> {
    while (this.empty()) {
      if (this.isShutdown) throw new QueueShutDown();
      yield* this.waitTurn(this.getters, 'Queue.get', () => !this.empty());
    }
    return this.getNowait();
  }

  /** Removes and returns the next item at once. Raises QueueEmpty or QueueShutDown if there is none. */
  getNowait(): T {
    if (this.empty()) throw this.isShutdown ? new QueueShutDown() : new QueueEmpty();
    const item = this.retrieve();
    wakeNext(this.putters);
    return item;
  }

  /** Says that an item from `get` has been dealt with. Raises RangeError if called more often than items were put. */
  taskDone(): void {
    if (this.unfinished <= 0) throw new RangeError('taskDone() called too many times');
    this.unfinished -= 1;
    if (this.unfinished === 0) this.allDone.set();
  }

  /** Waits until `taskDone` has been called for every item that was put. */
  *join(): Coroutine<void> {
    if (this.unfinished > 0) yield* this.allDone.wait();
  }

  /**
   * Ends the queue: `put` raises from now on, `get` once the queue is empty. `immediate` throws away what is left; `join` then doesn't wait
   * for those items, but still for items that were taken and not yet marked as done.
   */
  shutdown(options: { readonly immediate?: boolean } = {}): void {
    requireOptions(options, 'shutdown()', 'Write { immediate: true }.');
    this.isShutdown = true;
    if (options.immediate) this.discardItems();
    wakeAll(this.getters);
    wakeAll(this.putters);
  }

  override toString(): string {
    const parts = [this.constructor.name, `maxsize=${this.maxsize}`];
    if (!this.empty()) parts.push(`items=${describe([...this.contents()])}`);
    if (this.getters.size > 0) parts.push(`getters=${this.getters.size}`);
    if (this.putters.size > 0) parts.push(`putters=${this.putters.size}`);
    if (this.unfinished > 0) parts.push(`tasks=${this.unfinished}`);
    if (this.isShutdown) parts.push('shutdown');
    return `<${parts.join(' ')}>`;
  }

  /** Where an item goes and which one comes next: these and `qsize` are what the other kinds of queue change. */
  protected store(item: T): void {
    this.items.push(item);
  }

  protected retrieve(): T {
    return this.items.shift() as T;
  }

  protected contents(): Iterable<T> {
    return this.items;
  }

  private discardItems(): void {
    while (!this.empty()) {
      this.retrieve();
      if (this.unfinished > 0) this.unfinished -= 1;
    }
    if (this.unfinished === 0) this.allDone.set();
  }

  /** Waits to be woken. If we were woken but are cancelled before we run, the wake-up goes to the next in line. */
  private *waitTurn(
    line: Set<Future<void>>,
    label: string,
    worthWaking: () => boolean,
  ): Coroutine<void> {
    const waiter = this.getLoop().createFuture<void>(label);
    line.add(waiter);
    try {
      yield* waiter;
    } catch (error) {
      waiter.cancel();
      line.delete(waiter);
      if (worthWaking() && !waiter.cancelled()) wakeNext(line);
      throw error;
    }
  }
}

/** Set while no item is unfinished. */
class JoinEvent extends Event {
  protected override readonly waitName = 'Queue.join';
}

/** Wakes the first in line that still waits. */
function wakeNext(line: Set<Future<void>>): void {
  for (const waiter of line) {
    line.delete(waiter);
    if (waiter.done()) continue;
    waiter.setResult();
    return;
  }
}

function wakeAll(line: Set<Future<void>>): void {
  for (const waiter of line) if (!waiter.done()) waiter.setResult();
  line.clear();
}
