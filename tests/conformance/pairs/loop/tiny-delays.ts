// Timers within a nanosecond of now are due now.
import { type Coroutine, getRunningLoop, run, sleep } from 'asyncio';

function* main(): Coroutine<void> {
  const loop = getRunningLoop();
  for (const delay of [1e-10, 5e-10, 2e-9, 1e-6])
    loop.callLater(delay, () => console.log('timer', delay > 1e-9));
  yield* sleep(0);
  console.log('main');
  yield* sleep(1);
}

await run(main());
