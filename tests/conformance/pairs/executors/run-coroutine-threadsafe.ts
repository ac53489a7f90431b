// A thread can have the loop run a coroutine.
import {
  type Coroutine,
  type EventLoop,
  getRunningLoop,
  run,
  runCoroutineThreadsafe,
  sleep,
  time,
  toThread,
} from 'asyncio';

function* brew(cup: string): Coroutine<string> {
  yield* sleep(1);
  console.log('brewed', cup);
  return cup;
}

function work(loop: EventLoop): void {
  time.sleep(1);
  const future = runCoroutineThreadsafe(brew('tea'), loop);
  future.addDoneCallback(() => console.log('thread hears of', future.result()));
}

function* main(): Coroutine<void> {
  const loop = getRunningLoop();
  yield* toThread(() => work(loop));
  console.log('thread ended at', loop.time());
  yield* sleep(2);
}

await run(main());
