/** For a page: jobs in virtual time, and a real one, for which the bundle has no workers. */

import { type Coroutine, run, SimulatedLoop, time, toThread } from 'asyncio';

function* main(): Coroutine<void> {
  yield* toThread(time.sleep, 1000);
  console.log('slept in virtual time');
}

run(main(), { loopFactory: () => new SimulatedLoop() })
  .then(() => run(toThread(() => 1)))
  .catch((error) => console.log(String(error)))
  .then(() => console.log('end'));
