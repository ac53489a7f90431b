// mistake: cancels the others and throws at once, while they still hang up
// caught by: when one booking fails, the others have ended before bookTrip throws
import { type Coroutine, createTask, gather } from 'asyncio';

export function* bookTrip(bookings: readonly (() => Coroutine<string>)[]): Coroutine<string[]> {
  const tasks = bookings.map((book) => createTask(book()));
  try {
    return yield* gather(tasks);
  } catch (error) {
    for (const task of tasks) task.cancel();
    throw error;
  }
}
