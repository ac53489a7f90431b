// A valve that sticks, two calls deep.
import { type Coroutine, run, sleep } from 'asyncio';

class PumpError extends Error {}

function* openValve(bed: string): Coroutine<void> {
  yield* sleep(1);
  if (bed === 'beans') throw new PumpError('the valve is stuck');
}

function* water(bed: string): Coroutine<void> {
  console.log(`${bed}: pump on`);
  try {
    yield* openValve(bed);
    yield* sleep(2);
    console.log(`${bed}: watered`);
  } finally {
    console.log(`${bed}: pump off`);
  }
}

function* main(): Coroutine<void> {
  for (const bed of ['beans', 'roses']) {
    try {
      yield* water(bed);
    } catch (error) {
      if (!(error instanceof PumpError)) throw error;
      console.log(`${bed}: ${error.message}`);
    }
  }
}

await run(main());
