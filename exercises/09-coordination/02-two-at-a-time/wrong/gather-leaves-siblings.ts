// mistake: leaves the tasks to gather, which doesn't cancel the siblings when one fails
// caught by: when one fails, the others are cancelled
import { asyncWith, type Coroutine, gather, Semaphore } from 'asyncio';

export function* mapLimited<Item, Result>(
  limit: number,
  items: readonly Item[],
  work: (item: Item) => Coroutine<Result>,
): Coroutine<Result[]> {
  const places = new Semaphore(limit);
  return yield* gather(items.map((item) => asyncWith(places, () => work(item))));
}
