// An error of a function in a thread comes to who awaits it.
import { type Coroutine, getRunningLoop, run, time, toThread } from 'asyncio';

function spill(): void {
  time.sleep(1);
  throw new Error('spilt');
}

function* main(): Coroutine<void> {
  try {
    yield* toThread(spill);
  } catch (error) {
    console.log((error as Error).message, getRunningLoop().time());
  }
}

await run(main());
