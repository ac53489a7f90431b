// mistake: calls createTask inside the block instead of group.createTask, so the block waits for nothing
// caught by: returns the confirmations in the order of the bookings
import { asyncWith, type Coroutine, createTask, type Task, TaskGroup } from 'asyncio';

export function* bookTrip(bookings: readonly (() => Coroutine<string>)[]): Coroutine<string[]> {
  const tasks: Task<string>[] = [];
  yield* asyncWith(new TaskGroup(), function* () {
    for (const book of bookings) tasks.push(createTask(book()));
  });
  return tasks.map((task) => task.result());
}
