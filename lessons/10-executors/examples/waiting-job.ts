// Two print jobs for one worker. After a second, both are cancelled.
import {
  asyncWith,
  type Coroutine,
  createTask,
  type Executor,
  getRunningLoop,
  run,
  sleep,
  ThreadPoolExecutor,
  time,
  wait,
} from 'asyncio';

// #region program
function printPhoto(name: string): void {
  time.sleep(3);
  console.log(`${name} printed`);
}

function* order(pool: Executor, name: string): Coroutine<void> {
  try {
    yield* getRunningLoop().runInExecutor(pool, printPhoto, name);
  } finally {
    console.log(`order of ${name} ended`);
  }
}

function* main(): Coroutine<void> {
  yield* asyncWith(new ThreadPoolExecutor(1), function* (pool) {
    const lake = createTask(order(pool, 'lake'), { name: 'lake' });
    const hill = createTask(order(pool, 'hill'), { name: 'hill' });
    yield* sleep(1);
    lake.cancel();
    hill.cancel();
    yield* wait([lake, hill]);
  });
  console.log('pool closed');
}
// #endregion

await run(main());
