// mistake: believes that a bigger number makes read() wait for more
// caught by: an answer that arrives in two pieces is read whole
import { type Coroutine, decode, openConnection } from 'asyncio';

export function* hail(port: number, question: string): Coroutine<string> {
  const [reader, writer] = yield* openConnection('127.0.0.1', port);
  try {
    writer.write(`${question}\n`);
    yield* writer.drain();
    const answer = yield* reader.read(65_536);
    return decode(answer).trimEnd();
  } finally {
    writer.close();
  }
}
