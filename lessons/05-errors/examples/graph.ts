// The night doesn't end. Who waits for whom?
import {
  type Coroutine,
  createTask,
  type Future,
  gather,
  getRunningLoop,
  printCallGraph,
  run,
  sleep,
} from 'asyncio';

const stderr = { write: (text: string) => console.error(text.trimEnd()) };

// #region program
function* openValve(valve: Future<void>): Coroutine<void> {
  yield* valve;
}

function* water(valve: Future<void>): Coroutine<void> {
  yield* openValve(valve);
  console.log('watered');
}

function* tend(valve: Future<void>): Coroutine<void> {
  const watering = createTask(water(valve), { name: 'watering' });
  yield* gather(watering, sleep(1));
  console.log('the night is over');
}

function* main(): Coroutine<void> {
  const valve = getRunningLoop().createFuture<void>();
  const night = createTask(tend(valve), { name: 'night' });
  yield* sleep(5);
  console.log('five seconds, and still not over');
  printCallGraph(valve, { file: stderr });
  valve.setResult();
  yield* night;
}
// #endregion

await run(main());
