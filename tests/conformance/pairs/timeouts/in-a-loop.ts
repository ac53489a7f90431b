// A task can try again and again, each time with a deadline of its own.
import {
  asyncWith,
  type Coroutine,
  getRunningLoop,
  run,
  sleep,
  TimeoutError,
  timeout,
} from 'asyncio';

function* fetchTea(attempt: number): Coroutine<string> {
  yield* sleep(3 - attempt);
  return `attempt ${attempt}`;
}

function* main(): Coroutine<void> {
  for (let attempt = 0; attempt < 4; attempt += 1) {
    try {
      console.log(yield* asyncWith(timeout(1.5), () => fetchTea(attempt)));
      break;
    } catch (error) {
      if (error instanceof TimeoutError) console.log('again at', getRunningLoop().time());
    }
  }
}

await run(main());
