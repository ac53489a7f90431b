// mistake: reads to the end of the stream, but the harbour waits for the ship to hang up
// caught by: the harbour hears the question, and the ship gets its answer
import { type Coroutine, decode, openConnection } from 'asyncio';

export function* hail(port: number, question: string): Coroutine<string> {
  const [reader, writer] = yield* openConnection('127.0.0.1', port);
  try {
    writer.write(`${question}\n`);
    yield* writer.drain();
    const answer = yield* reader.read();
    return decode(answer).trimEnd();
  } finally {
    writer.close();
  }
}
