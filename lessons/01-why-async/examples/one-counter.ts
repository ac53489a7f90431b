// Four customers come at once. One is served at a time.
import { type Coroutine, run, sleep, time } from 'asyncio';

function* serve(customer: string, seconds: number): Coroutine<void> {
  yield* sleep(seconds); // the database answers
  time.sleep(0.5); // stands for building the page
  console.log(customer, 'has the page');
}

function* main(): Coroutine<void> {
  yield* serve('Ana', 1);
  yield* serve('Ben', 1.25);
  yield* serve('Cleo', 1.5);
  yield* serve('Dan', 1.75);
}

await run(main());
