// mistake: throws the first error of the group and drops the rest
// caught by: throws everything that failed in one group
import { asyncWith, type Coroutine, ExceptionGroup, type Task, TaskGroup } from 'asyncio';

export function* bookTrip(bookings: readonly (() => Coroutine<string>)[]): Coroutine<string[]> {
  const tasks: Task<string>[] = [];
  try {
    yield* asyncWith(new TaskGroup(), function* (group) {
      for (const book of bookings) tasks.push(group.createTask(book()));
    });
  } catch (error) {
    throw error instanceof ExceptionGroup ? error.exceptions[0] : error;
  }
  return tasks.map((task) => task.result());
}
