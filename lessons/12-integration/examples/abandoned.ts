// Registering takes three seconds. The clerk waits for one.
import {
  type Coroutine,
  fromPromise,
  getRunningLoop,
  run,
  sleep,
  TimeoutError,
  waitFor,
} from 'asyncio';

/** Stands for the network: a Promise that is settled after a while. */
function answerIn<T>(seconds: number, answer: T): Promise<T> {
  const { promise, resolve } = Promise.withResolvers<T>();
  getRunningLoop().callLater(seconds, () => resolve(answer));
  return promise;
}

// #region program
const register: string[] = [];

async function enter(parcel: string): Promise<void> {
  await answerIn(3, undefined);
  register.push(parcel);
}

function* main(): Coroutine<void> {
  try {
    yield* waitFor(fromPromise(enter('P7')), 1);
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    console.log('given up');
  }
  yield* sleep(3);
  console.log(`${register.length} in the register`);
}
// #endregion

await run(main());
