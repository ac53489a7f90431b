// mistake: waits for the rest to arrive, and hopes that it was long enough
// caught by: what comes after the line is not the answer
import { type Coroutine, decode, openConnection, sleep } from 'asyncio';

export function* hail(port: number, question: string): Coroutine<string> {
  const [reader, writer] = yield* openConnection('127.0.0.1', port);
  try {
    writer.write(`${question}\n`);
    yield* writer.drain();
    yield* sleep(2);
    const answer = yield* reader.read(65_536);
    return decode(answer).trimEnd();
  } finally {
    writer.close();
  }
}
