// uncancel() takes one request back, and never goes below none.
import { type Coroutine, currentTask, run, sleep, type Task } from 'asyncio';

function* main(): Coroutine<void> {
  const task = currentTask() as Task;
  console.log(task.cancelling(), task.uncancel());
  task.cancel();
  task.cancel();
  console.log(task.cancelling(), task.uncancel(), task.uncancel(), task.uncancel());
  yield* sleep(0);
  console.log('not cancelled');
}

await run(main());
