// mistake: returns the map of each process, but takes only the first for the result, as if all had written to the same
// caught by: a word that is in several texts is counted in all of them
import { asyncWith, type Coroutine, gather, getRunningLoop, ProcessPoolExecutor } from 'asyncio';

function countWords(text: string, counts: Map<string, number>): Map<string, number> {
  for (const word of text.split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

export function* countAll(texts: readonly string[]): Coroutine<Map<string, number>> {
  const loop = getRunningLoop();
  const counts = new Map<string, number>();
  const maps = yield* asyncWith(new ProcessPoolExecutor(4), function* (pool) {
    return yield* gather(texts.map((text) => loop.runInExecutor(pool, countWords, text, counts)));
  });
  return maps[0] ?? counts;
}
