// The same trip, booked in a TaskGroup. Cancelling a booking takes a while.
import { asyncWith, type Coroutine, ExceptionGroup, run, sleep, TaskGroup } from 'asyncio';

// #region program
function* book(part: string, seconds: number): Coroutine<string> {
  try {
    yield* sleep(seconds);
    if (part === 'flight') throw new Error('the flight is sold out');
    console.log(`${part} booked and paid`);
    return part;
  } finally {
    yield* sleep(seconds / 4);
    console.log(`${part}: hung up`);
  }
}

function* bookTrip(): Coroutine<void> {
  yield* asyncWith(new TaskGroup(), function* (group) {
    group.createTask(book('flight', 1), { name: 'flight' });
    group.createTask(book('hotel', 2), { name: 'hotel' });
    group.createTask(book('car', 3), { name: 'car' });
    console.log('three bookings under way');
  });
  console.log('have a good trip');
}

function* main(): Coroutine<void> {
  try {
    yield* bookTrip();
  } catch (error) {
    if (!(error instanceof ExceptionGroup)) throw error;
    console.log(`no trip: ${error.exceptions[0]?.message}`);
  }
  yield* sleep(3);
  console.log('main ends');
}

await run(main());
// #endregion
