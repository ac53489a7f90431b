/** Where a message ends: looking for one of several separators in bytes that are still arriving. (CPython: StreamReader.readuntil.) */

import type { ByteBuffer } from './byteBuffer.ts';
import { type Bytes, toBytes } from './bytes.ts';

export interface Separators {
  readonly all: readonly Uint8Array[];
  readonly longest: number;
}

/** Raises RangeError (Python: ValueError) for no separator, or an empty one. */
export function toSeparators(separator: Bytes | readonly Bytes[]): Separators {
  const all = (isSeveral(separator) ? separator : [separator]).map(toBytes);
  const lengths = all.map(({ length }) => length);
  if (all.length === 0) throw new RangeError('Separator should contain at least one element');
  if (lengths.includes(0)) throw new RangeError('Separator should be at least one-byte string');
  return { all, longest: Math.max(...lengths) };
}

/** The separator that ends first, at or after `from`. */
export function findSeparator(
  buffer: ByteBuffer,
  { all }: Separators,
  from: number,
): { start: number; end: number } | undefined {
  let first: { start: number; end: number } | undefined;
  for (const separator of all) {
    const start = buffer.find(separator, from);
    const end = start + separator.length;
    if (start >= 0 && (!first || end < first.end)) first = { start, end };
  }
  return first;
}

function isSeveral(separator: Bytes | readonly Bytes[]): separator is readonly Bytes[] {
  return Array.isArray(separator);
}
