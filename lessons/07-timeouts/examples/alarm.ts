// A time limit made by hand: a timer that cancels the task.
import {
  CancelledError,
  type Coroutine,
  createTask,
  currentTask,
  getRunningLoop,
  run,
  sleep,
} from 'asyncio';

// #region program
function setAlarm(seconds: number): void {
  const task = currentTask();
  getRunningLoop().callLater(seconds, () => task?.cancel());
}

function* fetchRate(city: string, seconds: number): Coroutine<string> {
  setAlarm(3);
  yield* sleep(seconds);
  return `the rate of ${city}`;
}

function* sell(): Coroutine<void> {
  console.log(yield* fetchRate('Bern', 1));
  console.log('printing the receipt');
  yield* sleep(4);
  console.log('receipt printed');
}

function* main(): Coroutine<void> {
  const sale = createTask(sell(), { name: 'sale' });
  try {
    yield* sale;
  } catch (error) {
    if (!(error instanceof CancelledError)) throw error;
    console.log('the sale was cancelled');
  }
}
// #endregion

await run(main());
