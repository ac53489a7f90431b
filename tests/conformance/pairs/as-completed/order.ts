// as_completed() gives the results in the order in which they arrive.
import { asCompleted, type Coroutine, getRunningLoop, run, sleep } from 'asyncio';

function* brew(cup: string, delay: number): Coroutine<string> {
  yield* sleep(delay);
  return cup;
}

function* main(): Coroutine<void> {
  const cups = [brew('tea', 3), brew('coffee', 1), brew('water', 2)];
  for (const awaitable of asCompleted(cups)) console.log(yield* awaitable, getRunningLoop().time());
}

await run(main());
