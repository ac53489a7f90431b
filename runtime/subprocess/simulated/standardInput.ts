/** What a simulated program reads. It takes bytes out of its pipe only when it wants them, so that a full pipe holds the writer back. */

import type { Wire } from '../../network/simulated/wire.ts';
import { ByteBuffer } from '../../streams/byteBuffer.ts';
import { decode, encode } from '../../streams/bytes.ts';
import { INPUT } from './programs.ts';

const NEWLINE = encode('\n');

export class StandardInput {
  private readonly buffer = new ByteBuffer();
  /** undefined: there is no input. */
  private readonly wire: Wire | undefined;

  constructor(wire: Wire | undefined) {
    this.wire = wire;
  }

  /** True if a program that waits for input can go on. */
  isReady(): boolean {
    return !this.wire || this.wire.unread() > 0 || this.wire.complete;
  }

  *readline(): Generator<typeof INPUT, string, unknown> {
    for (;;) {
      const newline = this.buffer.find(NEWLINE, 0);
      if (newline >= 0) return decode(this.buffer.take(newline + 1));
      if (!(yield* this.fill())) return decode(this.buffer.take());
    }
  }

  *read(): Generator<typeof INPUT, string, unknown> {
    while (yield* this.fill());
    return decode(this.buffer.take());
  }

  /** Waits for more; false at the end. */
  private *fill(): Generator<typeof INPUT, boolean, unknown> {
    while (!this.isReady()) yield INPUT;
    const { wire } = this;
    if (!wire || wire.unread() === 0) return false;
    this.buffer.push(wire.take(wire.unread()));
    return true;
  }
}
