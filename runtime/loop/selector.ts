/**
 * A selector: which of many descriptors can be read from, or written to, without waiting? (CPython: Lib/selectors.py.)
 *
 * The operating system's own (epoll on Linux, kqueue on macOS) answer this for sockets, and can wait for the answer. Here a descriptor is an object
 * that knows the answer itself. Like theirs, this selector is level-triggered: a descriptor is reported again and again, for as long as it is ready.
 */

import { describe } from '../describe.ts';

/** The descriptor can be read from. */
export const EVENT_READ = 1;
/** The descriptor can be written to. */
export const EVENT_WRITE = 2;

/** Something that a selector can watch: one end of a `socketpair()`, for instance. */
export interface Descriptor {
  /** True if reading gives bytes, or the end, at once. */
  isReadable(): boolean;
  /** True if there is room for writing. */
  isWritable(): boolean;
  /** Calls `listener` when an answer may have changed. Returns how to end that. */
  onChange(listener: () => void): () => void;
}

/** A registration: the descriptor, the events that are wanted, and what the caller wants to remember. */
export interface SelectorKey<D> {
  readonly descriptor: Descriptor;
  readonly events: number;
  readonly data: D;
}

/** Knows descriptors, and which of them are ready. */
export class Selector<D = unknown> {
  private readonly registered = new Map<Descriptor, SelectorKey<D>>();

  /** Raises RangeError (Python: ValueError) for other events, and (Python: KeyError) if it is registered already. */
  register(descriptor: Descriptor, events: number, data: D): SelectorKey<D> {
    requireEvents(events);
    if (this.registered.has(descriptor))
      throw new RangeError(`${describe(descriptor)} is already registered`);
    const key = { descriptor, events, data };
    this.registered.set(descriptor, key);
    return key;
  }

  /** Raises RangeError (Python: KeyError) if it isn't registered. */
  unregister(descriptor: Descriptor): SelectorKey<D> {
    const key = this.registered.get(descriptor);
    if (!key) throw new RangeError(`${describe(descriptor)} is not registered`);
    this.registered.delete(descriptor);
    return key;
  }

  modify(descriptor: Descriptor, events: number, data: D): SelectorKey<D> {
    this.unregister(descriptor);
    return this.register(descriptor, events, data);
  }

  getKey(descriptor: Descriptor): SelectorKey<D> | undefined {
    return this.registered.get(descriptor);
  }

  get size(): number {
    return this.registered.size;
  }

  /** What is ready now, in the order of registration. (Python's also waits; here the loop does that.) */
  select(): [key: SelectorKey<D>, events: number][] {
    const ready: [SelectorKey<D>, number][] = [];
    for (const key of this.registered.values()) {
      const readable = key.descriptor.isReadable() ? EVENT_READ : 0;
      const writable = key.descriptor.isWritable() ? EVENT_WRITE : 0;
      const events = key.events & (readable | writable);
      if (events !== 0) ready.push([key, events]);
    }
    return ready;
  }
}

function requireEvents(events: number): void {
  if (events !== EVENT_READ && events !== EVENT_WRITE && events !== (EVENT_READ | EVENT_WRITE))
    throw new RangeError(`Invalid events: ${events}. Use EVENT_READ, EVENT_WRITE, or both.`);
}
