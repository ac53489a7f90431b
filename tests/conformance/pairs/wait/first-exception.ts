// FIRST_EXCEPTION ends the wait with the first error; a cancelled task is none.
import {
  type Coroutine,
  createTask,
  FIRST_EXCEPTION,
  getRunningLoop,
  run,
  sleep,
  type Task,
  wait,
} from 'asyncio';

function* work(delay: number, fails = false): Coroutine<void> {
  yield* sleep(delay);
  if (fails) throw new Error('failed');
}

function* main(): Coroutine<void> {
  const tasks = [1, 2, 3, 4].map((delay) => createTask(work(delay, delay === 3)));
  getRunningLoop().callLater(1.5, () => tasks[1]?.cancel());
  const [done, pending] = yield* wait(tasks, { returnWhen: FIRST_EXCEPTION });
  console.log(done.size, pending.size, getRunningLoop().time());
  console.log((tasks[2] as Task).exception() instanceof Error);
  yield* wait(pending);
}

await run(main());
