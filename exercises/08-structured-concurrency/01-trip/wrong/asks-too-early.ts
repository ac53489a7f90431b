// mistake: asks for the results inside the block, where the tasks have only been started
// caught by: returns the confirmations in the order of the bookings
import { asyncWith, type Coroutine, TaskGroup } from 'asyncio';

export function* bookTrip(bookings: readonly (() => Coroutine<string>)[]): Coroutine<string[]> {
  let confirmations: string[] = [];
  yield* asyncWith(new TaskGroup(), function* (group) {
    const tasks = bookings.map((book) => group.createTask(book()));
    confirmations = tasks.map((task) => task.result());
  });
  return confirmations;
}
