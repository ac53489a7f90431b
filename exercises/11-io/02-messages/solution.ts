import {
  type Coroutine,
  decode,
  encode,
  IncompleteReadError,
  type StreamReader,
  type StreamWriter,
} from 'asyncio';

/** The longest message, in bytes: what two bytes can count. */
export const LONGEST = 65_535;

/** Sends a message: two bytes that say how many follow, then so many bytes of UTF-8. Raises RangeError if it is too long. */
export function* writeMessage(writer: StreamWriter, text: string): Coroutine<void> {
  const body = encode(text);
  if (body.length > LONGEST)
    throw new RangeError(`A message has at most ${LONGEST} bytes, got ${body.length}.`);
  writer.writelines([toHeader(body.length), body]);
  yield* writer.drain();
}

/** The next message; undefined at the end of the stream. Raises IncompleteReadError if the stream breaks off in a message. */
export function* readMessage(reader: StreamReader): Coroutine<string | undefined> {
  const header = yield* readHeader(reader);
  if (!header) return undefined;
  return decode(yield* reader.readexactly(fromHeader(header)));
}

function* readHeader(reader: StreamReader): Coroutine<Uint8Array | undefined> {
  try {
    return yield* reader.readexactly(2);
  } catch (error) {
    if (error instanceof IncompleteReadError && error.partial.length === 0) return undefined;
    throw error;
  }
}

/** A number as two bytes, the larger part first. */
function toHeader(length: number): Uint8Array {
  return Uint8Array.of(length >> 8, length & 255);
}

/** The number that two bytes are. */
function fromHeader([high = 0, low = 0]: Uint8Array): number {
  return high * 256 + low;
}
