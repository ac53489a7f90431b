/** Bytes and text. (CPython: bytes and str. Bytes are a Uint8Array here.) */

import { describe } from '../describe.ts';

/** What can be written: bytes, or text, which is written as UTF-8. */
export type Bytes = Uint8Array | string;

/** The text as UTF-8: Python's `text.encode()`. */
export function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** UTF-8 as text: Python's `data.decode()`. Raises TypeError for bytes that are no UTF-8, such as half a character at the end of a chunk. */
export function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

/** Raises TypeError for what is neither bytes nor text. */
export function toBytes(data: Bytes): Uint8Array {
  if (typeof data === 'string') return encode(data);
  if (data instanceof Uint8Array) return data;
  throw new TypeError(`data argument must be a Uint8Array or a string, got ${describe(data)}`);
}

/** All of them in one. */
export function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  let length = 0;
  for (const part of parts) length += part.length;
  const whole = new Uint8Array(length);
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}
