// The same service. The photo is saved in a thread.
import { type Coroutine, gather, getRunningLoop, run, sleep, time, toThread } from 'asyncio';

// #region upload
function savePhoto(name: string): string {
  time.sleep(3);
  return `${name} saved`;
}

function* upload(name: string): Coroutine<void> {
  console.log(yield* toThread(savePhoto, name));
}
// #endregion

function* answerPings(): Coroutine<void> {
  const loop = getRunningLoop();
  const started = loop.time();
  for (let ping = 1; ping <= 4; ping++) {
    console.log(`pong after ${Math.round(loop.time() - started)} s`);
    yield* sleep(2);
  }
}

function* main(): Coroutine<void> {
  yield* gather(answerPings(), upload('lake'));
}

await run(main());
