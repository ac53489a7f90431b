// mistake: counts letters, but sends bytes: they differ as soon as a letter has more than one
// caught by: a message may hold any letters, and newlines
import {
  type Coroutine,
  decode,
  IncompleteReadError,
  type StreamReader,
  type StreamWriter,
} from 'asyncio';
export const LONGEST = 65_535;

export function* writeMessage(writer: StreamWriter, text: string): Coroutine<void> {
  if (text.length > LONGEST) throw new RangeError(`${text.length} bytes are too many`);
  writer.write(toHeader(text.length));
  writer.write(text);
  yield* writer.drain();
}

export function* readMessage(reader: StreamReader): Coroutine<string | undefined> {
  let header: Uint8Array;
  try {
    header = yield* reader.readexactly(2);
  } catch (error) {
    if (error instanceof IncompleteReadError && error.partial.length === 0) return undefined;
    throw error;
  }
  return decode(yield* reader.readexactly(fromHeader(header)));
}

function toHeader(length: number): Uint8Array {
  return Uint8Array.of(length >> 8, length & 255);
}

function fromHeader([high = 0, low = 0]: Uint8Array): number {
  return high * 256 + low;
}
