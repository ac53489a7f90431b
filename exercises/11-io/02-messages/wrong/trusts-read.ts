// mistake: trusts that read(n) gives n bytes: it gives at most n
// caught by: however the network cuts them, the messages are the same
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
  const header = yield* reader.read(2);
  if (header.length === 0) return undefined;
  const length = fromHeader(header);
  const body = yield* reader.read(length);
  if (body.length < length) throw new IncompleteReadError(body, length);
  return decode(body);
}

function toHeader(length: number): Uint8Array {
  return Uint8Array.of(length >> 8, length & 255);
}

function fromHeader([high = 0, low = 0]: Uint8Array): number {
  return high * 256 + low;
}
