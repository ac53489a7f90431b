// A greenhouse at night. Two helpers work until the morning, or should.
import { type Coroutine, createTask, run, sleep } from 'asyncio';

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

function* main(): Coroutine<void> {
  const heating = createTask(heat(), { name: 'heating' });
  const watering = createTask(water(), { name: 'watering' });
  yield* sleep(7);
  const helpers = [heating, watering];
  const done = helpers.filter((helper) => helper.done());
  console.log(`${done.length} of 2 helpers are done`);
  console.log('good morning');
}

await run(main());
