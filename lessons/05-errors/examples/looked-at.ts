// Three tasks fail. Which of the errors does the loop report?
import { type Coroutine, createTask, getRunningLoop, run, sleep, wait } from 'asyncio';

// #region program
function* fail(): Coroutine<void> {
  yield* sleep(1);
  throw new Error('out of order');
}

function* main(): Coroutine<void> {
  getRunningLoop().setExceptionHandler((_loop, { message }) => {
    console.log(`the loop says: ${message}`);
  });
  const heating = createTask(fail(), { name: 'heating' });
  const watering = createTask(fail(), { name: 'watering' });
  const airing = createTask(fail(), { name: 'airing' });
  yield* wait([heating, watering, airing]);
  console.log(`airing is done: ${airing.done() ? 'yes' : 'no'}`);
  if (watering.exception()) console.log('watering has failed');
  try {
    yield* heating;
  } catch {
    console.log('heating has failed');
  }
  yield* sleep(5);
  console.log('main ends');
}

await run(main());
// #endregion
