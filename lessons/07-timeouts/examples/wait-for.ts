// At most three seconds for each server.
import { type Coroutine, run, sleep, TimeoutError, waitFor } from 'asyncio';

function* fetchRate(city: string, seconds: number): Coroutine<string> {
  try {
    yield* sleep(seconds);
    return `the rate of ${city}`;
  } finally {
    console.log(`${city}: connection closed`);
  }
}

function* showRate(city: string, seconds: number): Coroutine<void> {
  try {
    console.log(yield* waitFor(fetchRate(city, seconds), 3));
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    console.log(`no answer from ${city}`);
  }
}

function* main(): Coroutine<void> {
  yield* showRate('Bern', 1);
  yield* showRate('Rome', 20);
  yield* showRate('Oslo', 2);
}

await run(main());
