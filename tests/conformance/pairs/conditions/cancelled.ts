// One who is cancelled in wait() takes the lock again before the error comes out.
import {
  asyncWith,
  Condition,
  type Coroutine,
  createTask,
  getRunningLoop,
  run,
  sleep,
  wait,
} from 'asyncio';

function* consumer(condition: Condition): Coroutine<void> {
  yield* asyncWith(condition, function* () {
    try {
      yield* condition.wait();
    } finally {
      console.log('holds the lock at', getRunningLoop().time(), condition.locked());
    }
  });
}

function* main(): Coroutine<void> {
  const condition = new Condition();
  const task = createTask(consumer(condition));
  yield* sleep(1);
  yield* asyncWith(condition, function* () {
    task.cancel();
    yield* sleep(2);
  });
  yield* wait([task]);
  console.log(condition.locked(), task.cancelled());
}

await run(main());
