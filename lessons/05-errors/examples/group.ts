// All failures of a night in one error, and each in the right hands.
import { type Coroutine, ExceptionGroup, gather, run, sleep } from 'asyncio';

// #region program
class PumpError extends Error {}
class HeaterError extends Error {}

function* help(seconds: number, failure?: Error): Coroutine<void> {
  yield* sleep(seconds);
  if (failure) throw failure;
}

function* night(): Coroutine<void> {
  const helpers = [
    help(1, new PumpError('the pump is blocked')),
    help(2, new HeaterError('no gas')),
    help(3),
    help(4, new PumpError('the hose leaks')),
  ];
  const outcomes = yield* gather(helpers, { returnExceptions: true });
  const errors = outcomes.filter((outcome) => outcome instanceof Error);
  if (errors.length > 0) throw new ExceptionGroup('the night', errors);
}

function* main(): Coroutine<void> {
  try {
    yield* night();
  } catch (error) {
    if (!(error instanceof ExceptionGroup)) throw error;
    console.log(error.message);
    const [pumps, rest] = error.split(PumpError);
    for (const failure of pumps?.exceptions ?? []) {
      console.log(`for the plumber: ${failure.message}`);
    }
    for (const failure of rest?.exceptions ?? []) {
      console.log(`for the owner: ${failure.message}`);
    }
  }
}

await run(main());
// #endregion
