// A process gets copies: what it changes there is not changed here.
import { asyncWith, type Coroutine, getRunningLoop, ProcessPoolExecutor, run, time } from 'asyncio';

function fill(cups: string[]): string[] {
  time.sleep(1);
  cups.push('tea');
  return cups;
}

function* main(): Coroutine<void> {
  const loop = getRunningLoop();
  const cups: string[] = [];
  yield* asyncWith(new ProcessPoolExecutor(1), function* (pool) {
    const filled = yield* loop.runInExecutor(pool, fill, cups);
    console.log(cups.length, filled.length, loop.time());
  });
}

await run(main());
