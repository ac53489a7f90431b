// Leaving a group waits for all its tasks.
import {
  asyncWith,
  type Coroutine,
  getRunningLoop,
  run,
  sleep,
  type Task,
  TaskGroup,
} from 'asyncio';

function* work(delay: number): Coroutine<number> {
  yield* sleep(delay);
  console.log('worked', delay);
  return delay;
}

function* main(): Coroutine<void> {
  const [first, second] = yield* asyncWith(new TaskGroup(), function* (group) {
    const tasks = [group.createTask(work(2)), group.createTask(work(1))] as const;
    console.log('body ends');
    return tasks;
  }) as Coroutine<readonly [Task<number>, Task<number>]>;
  console.log(first.result(), second.result(), getRunningLoop().time());
}

await run(main());
