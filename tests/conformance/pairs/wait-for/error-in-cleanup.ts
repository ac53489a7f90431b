// An error while cleaning up after the deadline replaces the TimeoutError.
import { type Coroutine, run, sleep, waitFor } from 'asyncio';

function* clumsy(): Coroutine<void> {
  try {
    yield* sleep(10);
  } catch {}
  throw new Error('dropped the cup');
}

function* main(): Coroutine<void> {
  try {
    yield* waitFor(clumsy(), 1);
  } catch (error) {
    console.log((error as Error).message);
  }
}

await run(main());
