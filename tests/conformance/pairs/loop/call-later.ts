// Timers are called in the order of their times, however they were set.
import { type Coroutine, getRunningLoop, run, sleep } from 'asyncio';

function* main(): Coroutine<void> {
  const loop = getRunningLoop();
  loop.callLater(2, () => console.log('in two seconds'));
  loop.callAt(1, () => console.log('at one second'));
  loop.callLater(0, () => console.log('at once'));
  loop.callLater(-1, () => console.log('in the past'));
  loop.callSoon(() => console.log('soon'));
  yield* sleep(3);
  console.log(loop.time());
}

await run(main());
