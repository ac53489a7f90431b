// Awaiting a task that is done goes on without a pass.
import { type Coroutine, createTask, getRunningLoop, run, sleep } from 'asyncio';

function* brew(): Coroutine<string> {
  return 'tea';
}

function* main(): Coroutine<void> {
  const task = createTask(brew());
  yield* sleep(0);
  getRunningLoop().callSoon(() => console.log('the loop makes a pass'));
  console.log(task.done(), yield* task, yield* task);
}

await run(main());
