// mistake: awaits each task as soon as it is created, so one booking begins when the one before has ended
// caught by: takes as long as the slowest booking
import { asyncWith, type Coroutine, TaskGroup } from 'asyncio';

export function* bookTrip(bookings: readonly (() => Coroutine<string>)[]): Coroutine<string[]> {
  const confirmations: string[] = [];
  yield* asyncWith(new TaskGroup(), function* (group) {
    for (const book of bookings) confirmations.push(yield* group.createTask(book()));
  });
  return confirmations;
}
