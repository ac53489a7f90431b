// There is a current task in a task's step, but none in a callback.
import { type Coroutine, currentTask, getRunningLoop, run, sleep } from 'asyncio';

function* main(): Coroutine<void> {
  const loop = getRunningLoop();
  loop.callSoon(() => console.log('callback:', currentTask() === undefined));
  yield* sleep(0);
  console.log('task:', currentTask()?.getName(), currentTask(loop)?.getName());
}

await run(main());
