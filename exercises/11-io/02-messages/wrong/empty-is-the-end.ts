// mistake: takes an empty message for the end of the stream
// caught by: an empty message is a message, not the end
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
  const text = decode(yield* reader.readexactly(fromHeader(header)));
  return text === '' ? undefined : text;
}

function toHeader(length: number): Uint8Array {
  return Uint8Array.of(length >> 8, length & 255);
}

function fromHeader([high = 0, low = 0]: Uint8Array): number {
  return high * 256 + low;
}
