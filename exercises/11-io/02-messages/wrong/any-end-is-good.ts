// mistake: takes every end of the stream for a good one: half a message is lost in silence
// caught by: a stream that breaks off in the text raises IncompleteReadError
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
  try {
    const header = yield* reader.readexactly(2);
    return decode(yield* reader.readexactly(fromHeader(header)));
  } catch (error) {
    if (error instanceof IncompleteReadError) return undefined;
    throw error;
  }
}

function toHeader(length: number): Uint8Array {
  return Uint8Array.of(length >> 8, length & 255);
}

function fromHeader([high = 0, low = 0]: Uint8Array): number {
  return high * 256 + low;
}
