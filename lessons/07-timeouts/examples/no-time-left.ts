// The answer is there at once. But no time is left.
import { asyncWith, type Coroutine, run, sleep, TimeoutError, timeout, waitFor } from 'asyncio';

// #region program
function* lookUp(city: string): Coroutine<string> {
  console.log(`  looking up ${city}`);
  if (city !== 'Bern') yield* sleep(1);
  return `the rate of ${city}`;
}

function* attempt(work: Coroutine<string>): Coroutine<void> {
  try {
    console.log(`  ${yield* work}`);
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    console.log('  too late');
  }
}

function* main(): Coroutine<void> {
  for (const city of ['Bern', 'Rome']) {
    console.log(`${city}, waiting`);
    yield* attempt(waitFor(lookUp(city), 0));
    console.log(`${city}, block`);
    yield* attempt(asyncWith(timeout(0), () => lookUp(city)));
  }
}
// #endregion

await run(main());
