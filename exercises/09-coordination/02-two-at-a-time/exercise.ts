// fails: the next begins as soon as one ends, in the order of the items
import { asyncWith, type Coroutine, type Task, TaskGroup } from 'asyncio';

/** Does `work` for each item, at most `limit` at once. Returns the results in the order of the items. */
export function* mapLimited<Item, Result>(
  limit: number,
  items: readonly Item[],
  work: (item: Item) => Coroutine<Result>,
): Coroutine<Result[]> {
  const results: Result[] = [];
  for (let start = 0; start < items.length; start += limit) {
    const batch = items.slice(start, start + limit);
    const tasks: Task<Result>[] = [];
    yield* asyncWith(new TaskGroup(), function* (group) {
      for (const item of batch) tasks.push(group.createTask(work(item)));
    });
    results.push(...tasks.map((task) => task.result()));
  }
  return results;
}
