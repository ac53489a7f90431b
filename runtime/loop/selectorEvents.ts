/** Callbacks for descriptors that become ready. (CPython: add_reader and its neighbours in Lib/asyncio/selector_events.py.) */

import { requireCallback } from '../arguments.ts';
import { copyContext } from '../context.ts';
import { Handle } from '../handle.ts';
import type { EventLoop } from './eventLoop.ts';
import { toDescriptor } from './hostDescriptor.ts';
import { type Descriptor, EVENT_READ, EVENT_WRITE, Selector } from './selector.ts';

type Side = 'reader' | 'writer';

/** Whom to call, and how to stop listening to the descriptor. */
interface Watch {
  readonly reader: Handle | undefined;
  readonly writer: Handle | undefined;
  readonly stopListening: () => void;
}

/** What the loop does for its selector. */
interface SelectorHost {
  enqueue(handle: Handle): void;
  /** Something may have become ready: a loop that waits looks again. */
  wake(): void;
}

export class SelectorEvents {
  private readonly loop: EventLoop;
  private readonly host: SelectorHost;
  private readonly selector = new Selector<Watch>();

  constructor(loop: EventLoop, host: SelectorHost) {
    this.loop = loop;
    this.host = host;
  }

  // #region poll
  /** Asks the selector, and queues the callbacks of what is ready. */
  poll(): void {
    if (this.selector.size === 0) return;
    for (const [{ data }, events] of this.selector.select()) {
      if (events & EVENT_READ && data.reader) this.host.enqueue(data.reader);
      if (events & EVENT_WRITE && data.writer) this.host.enqueue(data.writer);
    }
  }
  // #endregion

  /** True if `poll` would queue something. */
  isReady(): boolean {
    return this.selector.select().length > 0;
  }

  /** Replaces the callback that was there. */
  add(source: unknown, side: Side, callback: () => unknown): void {
    const caller = side === 'reader' ? 'addReader()' : 'addWriter()';
    requireCallback(callback, caller);
    const descriptor = toDescriptor(source, caller, this.loop);
    const handle = new Handle(this.loop, callback, undefined, copyContext());
    const before = this.selector.getKey(descriptor)?.data;
    before?.[side]?.cancel();
    const stopListening = before?.stopListening ?? descriptor.onChange(() => this.host.wake());
    this.watch(descriptor, {
      reader: before?.reader,
      writer: before?.writer,
      stopListening,
      [side]: handle,
    });
    this.host.wake();
  }

  /** False if there was no callback. */
  remove(source: unknown, side: Side): boolean {
    const descriptor = toDescriptor(source, 'removeReader()', this.loop);
    const watch = this.selector.getKey(descriptor)?.data;
    if (!watch?.[side]) return false;
    watch[side].cancel();
    this.watch(descriptor, { ...watch, [side]: undefined });
    return true;
  }

  private watch(descriptor: Descriptor, watch: Watch): void {
    const events = (watch.reader ? EVENT_READ : 0) | (watch.writer ? EVENT_WRITE : 0);
    if (this.selector.getKey(descriptor)) this.selector.unregister(descriptor);
    if (events === 0) watch.stopListening();
    else this.selector.register(descriptor, events, watch);
  }
}
