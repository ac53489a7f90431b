/** Node's streams as descriptors. Node shows no numbers of the operating system, and has no select(). */

import { describe } from '../describe.ts';
import type { EventLoop } from './eventLoop.ts';
import type { Descriptor } from './selector.ts';

/** The parts of a `net.Socket`, or of another duplex stream, that tell whether it is ready. */
interface HostStream {
  readonly readableLength: number;
  readonly readableEnded: boolean;
  readonly destroyed: boolean;
  readonly writable: boolean;
  readonly writableNeedDrain: boolean;
  on(event: string, listener: () => void): unknown;
  off(event: string, listener: () => void): unknown;
}

const CHANGES = ['readable', 'end', 'drain', 'connect', 'close'];
const known = new WeakMap<HostStream, Descriptor>();

/** Raises TypeError for what can't be watched on this loop. */
export function toDescriptor(source: unknown, caller: string, loop: EventLoop): Descriptor {
  if (isDescriptor(source)) return source;
  if (isHostStream(source) && loop.givesHostTurns) return descriptorOf(source);
  throw new TypeError(
    `${caller} can't watch ${describe(source)}. It watches the ends of a socketpair() and, on a HostLoop, sockets of node:net; the host has no select() for numbers.`,
  );
}

function descriptorOf(stream: HostStream): Descriptor {
  const descriptor = known.get(stream) ?? {
    isReadable: () => stream.readableLength > 0 || stream.readableEnded || stream.destroyed,
    isWritable: () => stream.writable && !stream.writableNeedDrain,
    onChange: (listener: () => void) => {
      for (const event of CHANGES) stream.on(event, listener);
      return () => {
        for (const event of CHANGES) stream.off(event, listener);
      };
    },
  };
  known.set(stream, descriptor);
  return descriptor;
}

function isDescriptor(source: unknown): source is Descriptor {
  return has(source, 'isReadable') && has(source, 'isWritable') && has(source, 'onChange');
}

function isHostStream(source: unknown): source is HostStream {
  return has(source, 'readableLength') && has(source, 'writableNeedDrain') && has(source, 'on');
}

function has(source: unknown, name: string): boolean {
  return typeof source === 'object' && source !== null && name in source;
}
