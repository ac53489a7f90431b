// mistake: collects the results as they arrive
// caught by: the results come in the order of the items
import { asyncWith, type Coroutine, Semaphore, TaskGroup } from 'asyncio';

export function* mapLimited<Item, Result>(
  limit: number,
  items: readonly Item[],
  work: (item: Item) => Coroutine<Result>,
): Coroutine<Result[]> {
  const places = new Semaphore(limit);
  const results: Result[] = [];
  function* workInPlace(item: Item): Coroutine<void> {
    yield* asyncWith(places, function* () {
      results.push(yield* work(item));
    });
  }
  yield* asyncWith(new TaskGroup(), function* (group) {
    for (const item of items) group.createTask(workInPlace(item));
  });
  return results;
}
