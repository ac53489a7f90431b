// One second into a download, the user presses "Stop".
import { type Coroutine, createTask, run, sleep, wait } from 'asyncio';

// #region program
function* download(): Coroutine<void> {
  try {
    console.log('download begins');
    yield* sleep(5);
    console.log('download ends');
  } finally {
    console.log('part file deleted');
  }
}

function* main(): Coroutine<void> {
  const task = createTask(download(), { name: 'download' });
  yield* sleep(1);
  console.log(`cancel() says ${task.cancel() ? 'yes' : 'no'}`);
  console.log(`done: ${task.done() ? 'yes' : 'no'}`);
  yield* wait([task]);
  console.log(`done: ${task.done() ? 'yes' : 'no'}`);
  console.log(`cancelled: ${task.cancelled() ? 'yes' : 'no'}`);
}

await run(main());
// #endregion
