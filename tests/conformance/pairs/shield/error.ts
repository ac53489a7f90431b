// An error of what is protected comes to who waits for it.
import { type Coroutine, run, shield, sleep } from 'asyncio';

function* fail(): Coroutine<void> {
  yield* sleep(1);
  throw new Error('no tea');
}

function* main(): Coroutine<void> {
  try {
    yield* shield(fail());
  } catch (error) {
    console.log((error as Error).message);
  }
}

await run(main());
