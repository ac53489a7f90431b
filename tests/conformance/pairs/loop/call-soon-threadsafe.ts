// call_soon_threadsafe() keeps the order of call_soon().
import { type Coroutine, getRunningLoop, run, sleep } from 'asyncio';

function* main(): Coroutine<void> {
  const loop = getRunningLoop();
  loop.callSoon(() => console.log(1));
  loop.callSoonThreadsafe(() => console.log(2));
  loop.callSoon(() => console.log(3));
  loop.callSoonThreadsafe(() => console.log('never')).cancel();
  yield* sleep(0);
}

await run(main());
