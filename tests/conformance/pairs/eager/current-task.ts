// In its eager step a task is the current one; afterwards its creator is again.
import { type Coroutine, currentTask, run, sleep, Task } from 'asyncio';

function name(): string | undefined {
  return currentTask()?.getName();
}

function* child(): Coroutine<void> {
  console.log('inside', name());
  yield* sleep(0);
}

function* main(): Coroutine<void> {
  console.log('before', name());
  const task = new Task(child(), { name: 'child', eagerStart: true });
  console.log('after', name());
  yield* task;
}

await run(main());
