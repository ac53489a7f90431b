// mistake: never waits for the connection: what is not read piles up in memory
// caught by: a sender whose messages are not read has to wait
import {
  type Coroutine,
  decode,
  encode,
  IncompleteReadError,
  type StreamReader,
  type StreamWriter,
} from 'asyncio';

export const LONGEST = 65_535;

export function* writeMessage(writer: StreamWriter, text: string): Coroutine<void> {
  const body = encode(text);
  if (body.length > LONGEST) throw new RangeError(`${body.length} bytes are too many`);
  writer.write(toHeader(body.length));
  writer.write(body);
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
