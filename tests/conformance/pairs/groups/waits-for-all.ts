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
  const tasks: Task<number>[] = [];
  yield* asyncWith(new TaskGroup(), function* (group) {
    tasks.push(group.createTask(work(2)), group.createTask(work(1)));
    console.log('body ends');
  });
  console.log(...tasks.map((task) => task.result()), getRunningLoop().time());
}

await run(main());
