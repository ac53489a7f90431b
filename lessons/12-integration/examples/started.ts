// A Promise and a coroutine: which of them is under way?
import { type Coroutine, fromPromise, getRunningLoop, run, sleep } from 'asyncio';

/** Stands for the network: a Promise that is settled after a while. */
function answerIn<T>(seconds: number, answer: T): Promise<T> {
  const { promise, resolve } = Promise.withResolvers<T>();
  getRunningLoop().callLater(seconds, () => resolve(answer));
  return promise;
}

// #region program
/** Somebody else's library. */
async function track(parcel: string): Promise<string> {
  console.log(`tracking ${parcel}`);
  return await answerIn(2, `${parcel} is in Oslo`);
}

/** Ours. */
function* weigh(parcel: string): Coroutine<string> {
  console.log(`weighing ${parcel}`);
  yield* sleep(1);
  return `${parcel} weighs 4 kg`;
}

function* main(): Coroutine<void> {
  const tracked = track('P7');
  const weighed = weigh('P7');
  console.log('both called');
  console.log(yield* fromPromise(tracked));
  console.log(yield* weighed);
}
// #endregion

await run(main());
