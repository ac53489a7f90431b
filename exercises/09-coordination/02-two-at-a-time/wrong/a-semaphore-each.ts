// mistake: makes a semaphore for each item, so each has one for itself
// caught by: never more than the limit work at once
import { asyncWith, type Coroutine, Semaphore, type Task, TaskGroup } from 'asyncio';

export function* mapLimited<Item, Result>(
  limit: number,
  items: readonly Item[],
  work: (item: Item) => Coroutine<Result>,
): Coroutine<Result[]> {
  const workInPlace = (item: Item) => asyncWith(new Semaphore(limit), () => work(item));
  const tasks: Task<Result>[] = [];
  yield* asyncWith(new TaskGroup(), function* (group) {
    for (const item of items) tasks.push(group.createTask(workInPlace(item)));
  });
  return tasks.map((task) => task.result());
}
