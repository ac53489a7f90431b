// Being cancelled again while taking the lock again doesn't lose the lock.
import { asyncWith, Condition, type Coroutine, createTask, run, sleep } from 'asyncio';

function* consumer(condition: Condition): Coroutine<void> {
  yield* asyncWith(condition, function* () {
    try {
      yield* condition.wait();
    } catch (error) {
      console.log('cancelled:', (error as Error).message, condition.locked());
    }
  });
}

function* main(): Coroutine<void> {
  const condition = new Condition();
  const task = createTask(consumer(condition));
  yield* sleep(1);
  yield* asyncWith(condition, function* () {
    task.cancel('first');
    yield* sleep(1);
    task.cancel('second');
    yield* sleep(1);
  });
  yield* task;
  console.log(condition.locked());
}

await run(main());
