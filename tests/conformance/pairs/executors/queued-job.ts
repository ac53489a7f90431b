// A job that waits for a thread can be cancelled, and then never runs.
import {
  asyncWith,
  type Coroutine,
  getRunningLoop,
  run,
  sleep,
  ThreadPoolExecutor,
  time,
  wait,
} from 'asyncio';

function work(name: string): void {
  console.log(name, 'runs');
  time.sleep(1);
}

function* main(): Coroutine<void> {
  const loop = getRunningLoop();
  const jobs = yield* asyncWith(new ThreadPoolExecutor(1), function* (pool) {
    const queued = [...'abc'].map((name) => loop.runInExecutor(pool, work, name));
    yield* sleep(0);
    queued[1]?.cancel();
    yield* wait(queued);
    return queued;
  });
  console.log(loop.time(), jobs?.[1]?.cancelled());
}

await run(main());
