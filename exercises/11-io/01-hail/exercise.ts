// fails: an answer that arrives in two pieces is read whole
import { type Coroutine, decode, openConnection } from 'asyncio';

/** Asks the harbour at this port, and returns its answer: one line, without the newline. */
export function* hail(port: number, question: string): Coroutine<string> {
  const [reader, writer] = yield* openConnection('127.0.0.1', port);
  try {
    writer.write(`${question}\n`);
    yield* writer.drain();
    const answer = yield* reader.read(100);
    return decode(answer).trimEnd();
  } finally {
    writer.close();
  }
}
