// mistake: puts the maps on top of each other: the count of the last text replaces those before it
// caught by: a word that is in several texts is counted in all of them
import { asyncWith, type Coroutine, gather, getRunningLoop, ProcessPoolExecutor } from 'asyncio';

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

export function* countAll(texts: readonly string[]): Coroutine<Map<string, number>> {
  const loop = getRunningLoop();
  const parts = yield* asyncWith(new ProcessPoolExecutor(4), function* (pool) {
    return yield* gather(texts.map((text) => loop.runInExecutor(pool, countWords, text)));
  });
  return new Map(parts.flatMap((part) => [...part]));
}
