// A task fails. Where does its error come up?
import { type Coroutine, createTask, run, sleep, type Task } from 'asyncio';

// #region program
function* water(): Coroutine<void> {
  yield* sleep(1);
  throw new Error('the pump is blocked');
}

function* main(): Coroutine<void> {
  let watering: Task<void>;
  try {
    watering = createTask(water(), { name: 'watering' });
    yield* sleep(3);
    console.log('three seconds, and no error');
  } catch {
    console.log('caught at createTask');
    return;
  }
  for (const time of ['first', 'second']) {
    try {
      yield* watering;
    } catch {
      console.log(`caught at the ${time} await`);
    }
  }
}

await run(main());
// #endregion
