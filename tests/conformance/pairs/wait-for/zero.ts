// With no time at all, wait_for() never starts a coroutine.
import { type Coroutine, run, TimeoutError, waitFor } from 'asyncio';

function* brew(): Coroutine<void> {
  console.log('never');
}

function* main(): Coroutine<void> {
  for (const timeout of [0, -1]) {
    try {
      yield* waitFor(brew(), timeout);
    } catch (error) {
      if (error instanceof TimeoutError) console.log('late');
    }
  }
}

await run(main());
