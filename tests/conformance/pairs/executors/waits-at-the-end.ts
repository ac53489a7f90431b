// The end of the program waits for the threads of the default executor.
import { type Coroutine, getRunningLoop, run, sleep, time } from 'asyncio';

function work(): void {
  time.sleep(5);
  console.log('thread ends');
}

function* main(): Coroutine<void> {
  getRunningLoop().runInExecutor(null, work);
  yield* sleep(1);
  console.log('main ends');
}

await run(main());
