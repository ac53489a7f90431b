// The default executor can be replaced and shut down; after that it takes nothing more.
import {
  type Coroutine,
  gather,
  getRunningLoop,
  RuntimeError,
  run,
  ThreadPoolExecutor,
  time,
  toThread,
} from 'asyncio';

function work(name: string): string {
  time.sleep(1);
  return name;
}

function* main(): Coroutine<void> {
  const loop = getRunningLoop();
  loop.setDefaultExecutor(new ThreadPoolExecutor(1));
  console.log(...(yield* gather([...'ab'].map((name) => toThread(work, name)))), loop.time());
  yield* loop.shutdownDefaultExecutor();
  try {
    yield* toThread(work, 'c');
  } catch (error) {
    if (error instanceof RuntimeError) console.log('shut down');
  }
}

await run(main());
