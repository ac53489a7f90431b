// fails: the counts come back
import { asyncWith, type Coroutine, gather, getRunningLoop, ProcessPoolExecutor } from 'asyncio';

function countWords(text: string, counts: Map<string, number>): void {
  for (const word of text.split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1);
}

/** How often each word is in the texts. */
export function* countAll(texts: readonly string[]): Coroutine<Map<string, number>> {
  const loop = getRunningLoop();
  const counts = new Map<string, number>();
  yield* asyncWith(new ProcessPoolExecutor(4), function* (pool) {
    yield* gather(texts.map((text) => loop.runInExecutor(pool, countWords, text, counts)));
  });
  return counts;
}
