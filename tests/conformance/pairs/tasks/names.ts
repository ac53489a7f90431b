// Tasks without a name are numbered; a name can be given and changed.
import { type Coroutine, createTask, currentTask, run, sleep } from 'asyncio';

function* child(): Coroutine<void> {
  console.log(currentTask()?.getName());
}

function* main(): Coroutine<void> {
  console.log(currentTask()?.getName());
  createTask(child());
  createTask(child(), { name: 'tea' });
  const renamed = createTask(child(), { name: 'coffee' });
  renamed.setName('water');
  yield* sleep(0);
  yield* createTask(child());
}

await run(main());
