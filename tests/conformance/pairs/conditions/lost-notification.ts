// A notification that reaches a cancelled task is passed on to the next.
import { asyncWith, Condition, type Coroutine, createTask, run, sleep, wait } from 'asyncio';

function* consumer(name: string, condition: Condition): Coroutine<void> {
  yield* asyncWith(condition, function* () {
    yield* condition.wait();
    console.log(name, 'is notified');
  });
}

function* main(): Coroutine<void> {
  const condition = new Condition();
  const tasks = [...'ab'].map((name) => createTask(consumer(name, condition)));
  yield* sleep(1);
  yield* asyncWith(condition, function* () {
    condition.notify();
    tasks[0]?.cancel();
  });
  yield* wait(tasks);
  console.log(tasks[0]?.cancelled());
}

await run(main());
