// A web framework, written with async and await, calls our coroutines.
import {
  type Coroutine,
  currentTask,
  type EventLoop,
  fromPromise,
  getRunningLoop,
  run,
  sleep,
  toPromise,
} from 'asyncio';

// #region program
function* countParcels(town: string): Coroutine<number> {
  console.log(`counting in ${currentTask()?.getName()}`);
  yield* sleep(1);
  return town.length;
}

/** The framework's side: no loop runs here. */
async function handleRequest(town: string, loop: EventLoop): Promise<string> {
  await undefined;
  try {
    getRunningLoop();
  } catch {
    console.log('here no loop is running');
  }
  const parcels = await toPromise(countParcels(town), { loop });
  return `${town}: ${parcels} parcels`;
}

function* main(): Coroutine<void> {
  const response = handleRequest('Oslo', getRunningLoop());
  console.log(yield* fromPromise(response));
}
// #endregion

await run(main());
