// Months of sleeping go by at once, and all timers still come.
import { type Coroutine, getRunningLoop, run, sleep } from 'asyncio';

function* main(): Coroutine<void> {
  const loop = getRunningLoop();
  const day = 24 * 60 * 60;
  for (const days of [1, 100, 1000, 100000]) {
    yield* sleep(days * day);
    yield* sleep(0.1);
    console.log('day', Math.trunc(loop.time() / day));
  }
}

await run(main());
