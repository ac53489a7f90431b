import { asyncWith, type Coroutine, Semaphore, type Task, TaskGroup } from 'asyncio';

/** Does `work` for each item, at most `limit` at once. Returns the results in the order of the items. */
export function* mapLimited<Item, Result>(
  limit: number,
  items: readonly Item[],
  work: (item: Item) => Coroutine<Result>,
): Coroutine<Result[]> {
  const places = new Semaphore(limit);
  const workInPlace = (item: Item) => asyncWith(places, () => work(item));
  const tasks: Task<Result>[] = [];
  yield* asyncWith(new TaskGroup(), function* (group) {
    for (const item of items) tasks.push(group.createTask(workInPlace(item)));
  });
  return tasks.map((task) => task.result());
}
