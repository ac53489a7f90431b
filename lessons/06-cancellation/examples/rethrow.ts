// The same, and a cancellation goes through.
import { CancelledError, type Coroutine, createTask, run, sleep, wait } from 'asyncio';

// #region program
function* ask(attempt: number): Coroutine<number> {
  yield* sleep(1);
  if (attempt < 5) throw new Error('no answer');
  return 21;
}

function* keepAsking(): Coroutine<number> {
  for (let attempt = 1; ; attempt++) {
    try {
      return yield* ask(attempt);
    } catch (error) {
      if (error instanceof CancelledError) throw error;
      console.log(`attempt ${attempt} failed`);
    }
  }
}

function* main(): Coroutine<void> {
  const task = createTask(keepAsking(), { name: 'ask' });
  yield* sleep(2.5);
  console.log('cancel called');
  task.cancel();
  yield* wait([task]);
  console.log(`cancelled: ${task.cancelled() ? 'yes' : 'no'}`);
}

await run(main());
// #endregion
