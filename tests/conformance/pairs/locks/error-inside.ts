// A lock is released when the block that holds it fails.
import { asyncWith, type Coroutine, Lock, run } from 'asyncio';

function* main(): Coroutine<void> {
  const lock = new Lock();
  try {
    yield* asyncWith(lock, function* () {
      throw new Error('failed');
    });
  } catch (error) {
    console.log((error as Error).message, lock.locked());
  }
}

await run(main());
