// mistake: one semaphore for the whole program, with the limit of the first call; and the others of the program wait, too
// caught by: two calls have a limit each
import { asyncWith, type Coroutine, Semaphore, type Task, TaskGroup } from 'asyncio';

let places: Semaphore | undefined;

export function* mapLimited<Item, Result>(
  limit: number,
  items: readonly Item[],
  work: (item: Item) => Coroutine<Result>,
): Coroutine<Result[]> {
  places ??= new Semaphore(limit);
  const shared = places;
  const tasks: Task<Result>[] = [];
  yield* asyncWith(new TaskGroup(), function* (group) {
    for (const item of items) tasks.push(group.createTask(asyncWith(shared, () => work(item))));
  });
  return tasks.map((task) => task.result());
}
