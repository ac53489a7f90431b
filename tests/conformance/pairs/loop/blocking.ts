// A blocking call holds all timers up; they come late, and in order.
import { type Coroutine, getRunningLoop, run, sleep, time } from 'asyncio';

function* main(): Coroutine<void> {
  const loop = getRunningLoop();
  for (const delay of [1, 2, 4]) loop.callLater(delay, () => console.log(delay, 'at', loop.time()));
  time.sleep(3);
  console.log('blocked until', loop.time());
  yield* sleep(2);
}

await run(main());
