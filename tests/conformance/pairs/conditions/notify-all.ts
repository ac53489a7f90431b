// Those whom notify_all() wakes get the lock one after the other.
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

function* consumer(name: string, condition: Condition): Coroutine<void> {
  yield* asyncWith(condition, function* () {
    yield* condition.wait();
    console.log(name, 'at', getRunningLoop().time());
    yield* sleep(1);
  });
}

function* main(): Coroutine<void> {
  const condition = new Condition();
  const tasks = [...'abc'].map((name) => createTask(consumer(name, condition)));
  yield* sleep(1);
  yield* asyncWith(condition, function* () {
    condition.notifyAll();
    yield* sleep(1);
  });
  yield* wait(tasks);
}

await run(main());
