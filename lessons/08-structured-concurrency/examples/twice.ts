// One failure, and a body that waits for it with gather.
import { asyncWith, type Coroutine, ExceptionGroup, gather, run, sleep, TaskGroup } from 'asyncio';

function* book(part: string, seconds: number): Coroutine<string> {
  yield* sleep(seconds);
  if (part === 'flight') throw new Error('the flight is sold out');
  return part;
}

// #region program
function* bookTrip(): Coroutine<void> {
  yield* asyncWith(new TaskGroup(), function* (group) {
    const flight = group.createTask(book('flight', 1));
    const hotel = group.createTask(book('hotel', 2));
    yield* gather(flight, hotel);
  });
}

function* main(): Coroutine<void> {
  try {
    yield* bookTrip();
  } catch (error) {
    if (!(error instanceof ExceptionGroup)) throw error;
    for (const failure of error.exceptions) {
      console.log(failure.message);
    }
  }
}
// #endregion

await run(main());
