// sleep() gives the result that it was called with.
import { type Coroutine, getRunningLoop, run, sleep } from 'asyncio';

function* main(): Coroutine<void> {
  const loop = getRunningLoop();
  console.log(yield* sleep(1.5, 'tea'), loop.time());
  console.log(yield* sleep(0, 'now'), loop.time());
  console.log(yield* sleep(0.5), loop.time());
}

await run(main());
