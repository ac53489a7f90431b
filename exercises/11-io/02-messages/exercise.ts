// fails: a message may hold any letters, and newlines
import { type Coroutine, decode, type StreamReader, type StreamWriter } from 'asyncio';

/** The longest message, in bytes: what two bytes can count. */
export const LONGEST = 65_535;

/** Sends a message: two bytes that say how many follow, then so many bytes of UTF-8. Raises RangeError if it is too long. */
export function* writeMessage(writer: StreamWriter, text: string): Coroutine<void> {
  writer.write(toHeader(text.length));
  writer.write(text);
}

/** The next message; undefined at the end of the stream. Raises IncompleteReadError if the stream breaks off in a message. */
export function* readMessage(reader: StreamReader): Coroutine<string | undefined> {
  return decode(yield* reader.read(fromHeader(yield* reader.read(2))));
}

/** A number as two bytes, the larger part first. */
function toHeader(length: number): Uint8Array {
  return Uint8Array.of(length >> 8, length & 255);
}

/** The number that two bytes are. */
function fromHeader([high = 0, low = 0]: Uint8Array): number {
  return high * 256 + low;
}
