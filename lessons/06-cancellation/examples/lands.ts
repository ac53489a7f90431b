// Three coroutines deep. Where does the CancelledError come up?
import { type Coroutine, createTask, run, sleep, wait } from 'asyncio';

// #region program
function* readRows(): Coroutine<void> {
  try {
    yield* sleep(5);
  } finally {
    console.log('readRows: cursor closed');
  }
}

function* query(): Coroutine<void> {
  try {
    yield* readRows();
  } catch (error) {
    console.log(`query: ${error}`);
    throw error;
  }
}

function* report(): Coroutine<void> {
  try {
    yield* query();
    console.log('report: written');
  } finally {
    console.log('report: page cleared');
  }
}

function* main(): Coroutine<void> {
  const task = createTask(report(), { name: 'report' });
  yield* sleep(1);
  task.cancel('tab closed');
  yield* wait([task]);
  console.log(`main: cancelled ${task.cancelled() ? 'yes' : 'no'}`);
}

await run(main());
// #endregion
