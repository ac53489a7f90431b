// wait() for tasks that are done still takes passes: the callbacks have to be called.
import { type Coroutine, createTask, getRunningLoop, run, sleep, wait } from 'asyncio';

function* child(): Coroutine<void> {}

function* main(): Coroutine<void> {
  const tasks = [createTask(child()), createTask(child())];
  yield* sleep(0);
  getRunningLoop().callSoon(() => console.log('the loop makes a pass'));
  const [done, pending] = yield* wait(tasks);
  console.log(done.size, pending.size);
}

await run(main());
