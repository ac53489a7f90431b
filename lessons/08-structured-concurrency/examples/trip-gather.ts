// A trip is booked with gather. The flight is sold out.
import { type Coroutine, gather, run, sleep } from 'asyncio';

// #region program
function* book(part: string, seconds: number): Coroutine<string> {
  yield* sleep(seconds);
  if (part === 'flight') throw new Error('the flight is sold out');
  console.log(`${part} booked and paid`);
  return part;
}

function* bookTrip(): Coroutine<void> {
  yield* gather(book('flight', 1), book('hotel', 2), book('car', 3));
}

function* main(): Coroutine<void> {
  try {
    yield* bookTrip();
  } catch (error) {
    console.log('no trip:', (error as Error).message);
  }
  yield* sleep(3);
  console.log('main ends');
}

await run(main());
// #endregion
