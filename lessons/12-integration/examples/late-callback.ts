// The scale answers after two seconds, and after three once more. Nobody waits that long.
import { type Coroutine, getRunningLoop, run, sleep, TimeoutError, waitFor } from 'asyncio';

/** A nervous scale. */
function readScale(done: (grams: number) => void): void {
  getRunningLoop().callLater(2, () => done(4000));
  getRunningLoop().callLater(3, () => done(4001));
}

// #region program
function* weigh(): Coroutine<number> {
  const weight = getRunningLoop().createFuture<number>();
  readScale((grams) => weight.setResult(grams));
  return yield* weight;
}

function* main(): Coroutine<void> {
  getRunningLoop().setExceptionHandler((_, { exception }) => {
    if (exception instanceof Error) console.log(`the loop reports ${exception.name}`);
  });
  console.log(`${yield* weigh()} g`);
  try {
    yield* waitFor(weigh(), 1);
  } catch (error) {
    if (error instanceof TimeoutError) console.log('too slow');
  }
  yield* sleep(3);
}
// #endregion

await run(main());
