// Cancelled timers are dropped from the heap when there are more than a hundred timers and over half are cancelled.
import { type Coroutine, getRunningLoop, run, sleep } from 'asyncio';

function* main(): Coroutine<void> {
  const loop = getRunningLoop();
  const timers = Array.from({ length: 110 }, () => loop.callLater(10, () => console.log('never')));
  yield* sleep(0);
  for (const timer of timers.slice(0, 50)) timer.cancel();
  yield* sleep(1);
  for (const timer of timers.slice(50, 100)) timer.cancel();
  yield* sleep(1);
  for (const timer of timers.slice(100)) timer.cancel();
  yield* sleep(1);
}

await run(main());
