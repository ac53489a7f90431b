// A supervisor awaits its worker. Which of the two was cancelled?
import {
  CancelledError,
  type Coroutine,
  createTask,
  currentTask,
  run,
  sleep,
  type Task,
  wait,
} from 'asyncio';

// #region program
function* work(): Coroutine<void> {
  yield* sleep(5);
}

const workers: Task<void>[] = [];

function* supervise(): Coroutine<void> {
  while (true) {
    const worker = createTask(work(), { name: 'worker' });
    workers.push(worker);
    try {
      yield* worker;
    } catch (error) {
      if (!(error instanceof CancelledError)) throw error;
      const requests = currentTask()?.cancelling();
      console.log(`CancelledError, and cancelling() is ${requests}`);
      if (requests !== 0) throw error;
      console.log('it was the worker: start another one');
    }
  }
}

function* main(): Coroutine<void> {
  const supervisor = createTask(supervise(), { name: 'supervisor' });
  yield* sleep(1);
  workers[0]?.cancel();
  yield* sleep(1);
  supervisor.cancel();
  yield* wait([supervisor]);
  console.log(`workers started: ${workers.length}`);
}

await run(main());
// #endregion
