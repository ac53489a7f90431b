// notify() wakes as many as it says, in the order in which they came.
import { asyncWith, Condition, type Coroutine, createTask, run, sleep, wait } from 'asyncio';

function* consumer(name: string, condition: Condition): Coroutine<void> {
  yield* asyncWith(condition, function* () {
    console.log(name, yield* condition.wait());
  });
}

function* main(): Coroutine<void> {
  const condition = new Condition();
  const tasks = [...'abcd'].map((name) => createTask(consumer(name, condition)));
  for (const count of [1, 2, 5]) {
    yield* sleep(1);
    yield* asyncWith(condition, function* () {
      console.log('notifies', count);
      condition.notify(count);
    });
  }
  yield* wait(tasks);
}

await run(main());
