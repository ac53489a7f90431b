// A task that waits for something only it knows. Who keeps it alive?
// differs: CPython's loop refers to tasks weakly and its garbage collector takes this one; here the loop keeps it until run ends
import {
  allTasks,
  type Coroutine,
  createTask,
  currentTask,
  getRunningLoop,
  run,
  sleep,
} from 'asyncio';

// #region orphan
function* waitForNobody(): Coroutine<void> {
  yield* getRunningLoop().createFuture();
}

function printTasks(): void {
  const names = [...allTasks()].map((task) => task.getName());
  console.log(`alive: ${names.sort().join(', ')}`);
}

function* main(): Coroutine<void> {
  currentTask()?.setName('main');
  createTask(waitForNobody(), { name: 'orphan' });
  yield* sleep(1);
  printTasks();
  // The Python twin calls gc.collect() here, for what may happen at any time.
  yield* sleep(1);
  printTasks();
}
// #endregion

await run(main());
