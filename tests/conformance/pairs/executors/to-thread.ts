// to_thread() runs a blocking function beside the loop, and gives its result.
import { type Coroutine, createTask, getRunningLoop, run, sleep, time, toThread } from 'asyncio';

function brew(cup: string): string {
  time.sleep(2);
  return cup;
}

function* tick(): Coroutine<void> {
  for (let times = 0; times < 3; times += 1) {
    console.log('tick at', getRunningLoop().time());
    yield* sleep(1);
  }
}

function* main(): Coroutine<void> {
  const ticker = createTask(tick());
  console.log(yield* toThread(brew, 'tea'), getRunningLoop().time());
  yield* ticker;
}

await run(main());
