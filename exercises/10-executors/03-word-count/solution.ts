import { asyncWith, type Coroutine, gather, getRunningLoop, ProcessPoolExecutor } from 'asyncio';

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** How often each word is in the texts. */
export function* countAll(texts: readonly string[]): Coroutine<Map<string, number>> {
  const loop = getRunningLoop();
  const parts = yield* asyncWith(new ProcessPoolExecutor(4), function* (pool) {
    return yield* gather(texts.map((text) => loop.runInExecutor(pool, countWords, text)));
  });
  return addUp(parts);
}

function addUp(parts: readonly Map<string, number>[]): Map<string, number> {
  const total = new Map<string, number>();
  for (const part of parts) {
    for (const [word, count] of part) total.set(word, (total.get(word) ?? 0) + count);
  }
  return total;
}
