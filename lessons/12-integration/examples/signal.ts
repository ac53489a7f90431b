// The same, but the request is aborted when nobody waits for it any more.
import {
  type Coroutine,
  fromPromise,
  getRunningLoop,
  run,
  sleep,
  TimeoutError,
  waitFor,
} from 'asyncio';

/** Stands for the network: a Promise that is settled after a while, or rejected when the signal aborts. */
function answerIn<T>(seconds: number, answer: T, signal: AbortSignal): Promise<T> {
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  getRunningLoop().callLater(seconds, () => resolve(answer));
  signal.addEventListener('abort', () => reject(signal.reason));
  return promise;
}

// #region program
const register: string[] = [];

async function enter(parcel: string, signal: AbortSignal): Promise<void> {
  signal.addEventListener('abort', () => console.log(`request for ${parcel} aborted`));
  await answerIn(3, undefined, signal);
  register.push(parcel);
}

function* main(): Coroutine<void> {
  try {
    yield* waitFor(
      fromPromise((signal) => enter('P7', signal)),
      1,
    );
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    console.log('given up');
  }
  yield* sleep(3);
  console.log(`${register.length} in the register`);
}
// #endregion

await run(main());
