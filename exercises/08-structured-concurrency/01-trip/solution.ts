import { asyncWith, type Coroutine, type Task, TaskGroup } from 'asyncio';

export type Booking = () => Coroutine<string>;

/** Makes all bookings side by side, and returns their confirmations in order. */
export function* bookTrip(bookings: readonly Booking[]): Coroutine<string[]> {
  const tasks: Task<string>[] = [];
  yield* asyncWith(new TaskGroup(), function* (group) {
    for (const book of bookings) tasks.push(group.createTask(book()));
  });
  return tasks.map((task) => task.result());
}
