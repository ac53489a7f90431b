// One try, three reasons to stop. Which one was it?
import {
  asyncWith,
  CancelledError,
  type Coroutine,
  createTask,
  run,
  sleep,
  TimeoutError,
  timeout,
  waitFor,
} from 'asyncio';

// #region report
function* query(seconds: number): Coroutine<void> {
  yield* waitFor(sleep(seconds), 4);
}

function* report(seconds: number, limit: number): Coroutine<void> {
  const deadline = timeout(limit);
  try {
    yield* asyncWith(deadline, () => query(seconds));
  } catch (error) {
    if (error instanceof CancelledError) {
      console.log('somebody cancelled us');
      throw error;
    }
    if (!(error instanceof TimeoutError)) throw error;
    if (deadline.expired()) console.log('our limit');
    else console.log('a limit inside the query');
  }
}
// #endregion

function* main(): Coroutine<void> {
  yield* report(20, 2);
  yield* report(20, 6);
  const task = createTask(report(20, 6), { name: 'report' });
  yield* sleep(1);
  task.cancel();
}

await run(main());
