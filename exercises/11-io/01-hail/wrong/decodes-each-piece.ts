// mistake: collects pieces until there is a newline, but decodes each: a letter can be cut in two
// caught by: however the network cuts it, the answer is the same
import { type Coroutine, decode, openConnection } from 'asyncio';

export function* hail(port: number, question: string): Coroutine<string> {
  const [reader, writer] = yield* openConnection('127.0.0.1', port);
  try {
    writer.write(`${question}\n`);
    yield* writer.drain();
    let answer = '';
    while (!answer.includes('\n')) answer += decode(yield* reader.read(100));
    return answer.split('\n')[0] ?? '';
  } finally {
    writer.close();
  }
}
