// A group whose body is busy when a child fails. Two catches, one failure.
import { asyncWith, type Coroutine, run, sleep, TaskGroup } from 'asyncio';

// #region program
function* measure(): Coroutine<void> {
  yield* sleep(1);
  throw new TypeError('no sensor');
}

function* supervise(): Coroutine<void> {
  yield* asyncWith(new TaskGroup(), function* (group) {
    group.createTask(measure(), { name: 'measure' });
    try {
      yield* sleep(10);
      console.log('body: all is well');
    } catch (error) {
      console.log(`body: ${(error as Error).name}`);
      throw error;
    }
  });
}

function* main(): Coroutine<void> {
  try {
    yield* supervise();
  } catch (error) {
    console.log(`main: ${(error as Error).name}`);
    console.log((error as Error).message);
  }
}

await run(main());
// #endregion
