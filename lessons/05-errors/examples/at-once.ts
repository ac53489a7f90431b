// The greenhouse again. Now each helper's failure is heard at once.
import { type Coroutine, createTask, run, sleep, type Task } from 'asyncio';

function* heat(): Coroutine<void> {
  for (let round = 1; round <= 3; round++) {
    yield* sleep(2);
    console.log(`heated, round ${round}`);
  }
}

function* water(): Coroutine<void> {
  for (let round = 1; round <= 3; round++) {
    yield* sleep(1);
    if (round === 2) throw new Error('the pump is blocked');
    console.log(`watered, round ${round}`);
    yield* sleep(1);
  }
}

// #region main
function reportFailure(helper: Task<void>): void {
  if (helper.cancelled()) return;
  const error = helper.exception();
  if (!(error instanceof Error)) return;
  console.log(`ALARM: ${helper.getName()}: ${error.message}`);
}

function* main(): Coroutine<void> {
  const helpers = [
    createTask(heat(), { name: 'heating' }),
    createTask(water(), { name: 'watering' }),
  ];
  for (const helper of helpers) {
    helper.addDoneCallback(reportFailure);
  }
  yield* sleep(7);
  console.log('good morning');
}
// #endregion

await run(main());
