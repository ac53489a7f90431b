// A done-callback that fails keeps neither the others nor the awaiting task from going on.
import { type Coroutine, createTask, getRunningLoop, run } from 'asyncio';

function fail(): void {
  throw new Error('broken callback');
}

function* child(): Coroutine<string> {
  return 'tea';
}

function* main(): Coroutine<void> {
  const loop = getRunningLoop();
  loop.setExceptionHandler((_loop, { exception }) =>
    console.log('reported:', (exception as Error).message),
  );
  const task = createTask(child());
  task.addDoneCallback(fail);
  task.addDoneCallback(() => console.log('called'));
  console.log(yield* task);
}

await run(main());
