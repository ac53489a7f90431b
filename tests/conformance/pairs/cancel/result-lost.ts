// A result is lost when the cancel comes between completion and resumption.
import { type Coroutine, createTask, getRunningLoop, run, sleep } from 'asyncio';

function* main(): Coroutine<void> {
  const future = getRunningLoop().createFuture<string>();
  function* reader(): Coroutine<void> {
    try {
      console.log('got', yield* future);
    } catch {
      console.log('cancelled, although the future has', future.result());
    }
  }
  const task = createTask(reader());
  yield* sleep(0);
  future.setResult('tea');
  console.log(task.cancel());
  yield* task;
}

await run(main());
