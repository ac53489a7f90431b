// mistake: hands the growing counts from one process to the next, so there is never more than one at work
// caught by: the texts are counted beside each other
import { asyncWith, type Coroutine, getRunningLoop, ProcessPoolExecutor } from 'asyncio';

function countWords(text: string, counts: Map<string, number>): Map<string, number> {
  for (const word of text.split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

export function* countAll(texts: readonly string[]): Coroutine<Map<string, number>> {
  const loop = getRunningLoop();
  return yield* asyncWith(new ProcessPoolExecutor(4), function* (pool) {
    let counts = new Map<string, number>();
    for (const text of texts) counts = yield* loop.runInExecutor(pool, countWords, text, counts);
    return counts;
  });
}
