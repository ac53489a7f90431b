// Two conditions can share one lock.
import { asyncWith, Condition, type Coroutine, createTask, Lock, run, sleep, wait } from 'asyncio';

function* consumer(name: string, condition: Condition): Coroutine<void> {
  yield* asyncWith(condition, function* () {
    yield* condition.wait();
    console.log(name);
  });
}

function* main(): Coroutine<void> {
  const lock = new Lock();
  const [full, empty] = [new Condition({ lock }), new Condition({ lock })];
  const tasks = [createTask(consumer('full', full)), createTask(consumer('empty', empty))];
  yield* sleep(1);
  yield* asyncWith(empty, function* () {
    console.log(full.locked(), lock.locked());
    empty.notify();
    full.notify();
  });
  yield* wait(tasks);
}

await run(main());
