// A timeout around a group stops all its tasks.
import {
  asyncWith,
  type Coroutine,
  currentTask,
  run,
  sleep,
  TaskGroup,
  TimeoutError,
  timeout,
} from 'asyncio';

function* work(name: string): Coroutine<void> {
  try {
    yield* sleep(10);
  } finally {
    console.log(name, 'is stopped');
  }
}

function* main(): Coroutine<void> {
  try {
    yield* asyncWith(timeout(1), function* () {
      yield* asyncWith(new TaskGroup(), function* (group) {
        group.createTask(work('a'));
        group.createTask(work('b'));
      });
    });
  } catch (error) {
    if (error instanceof TimeoutError) console.log('late', currentTask()?.cancelling());
  }
}

await run(main());
