// An error of one is raised in its turn, and the others still come.
import { asCompleted, type Coroutine, run, sleep } from 'asyncio';

function* work(delay: number): Coroutine<number> {
  yield* sleep(delay);
  if (delay === 2) throw new Error('two failed');
  return delay;
}

function* main(): Coroutine<void> {
  for (const awaitable of asCompleted([work(3), work(2), work(1)])) {
    try {
      console.log(yield* awaitable);
    } catch (error) {
      console.log((error as Error).message);
    }
  }
}

await run(main());
