// One lock for the whole program, which calls run three times.
import { asyncWith, type Coroutine, gather, Lock, RuntimeError, run, sleep } from 'asyncio';

// #region program
const lock = new Lock();

function* useLock(name: string): Coroutine<void> {
  yield* asyncWith(lock, function* () {
    yield* sleep(1);
    console.log(`${name} had the lock`);
  });
}

function* both(): Coroutine<void> {
  yield* gather(useLock('Ana'), useLock('Ben'));
}

await run(both());
await run(useLock('Cleo'));
try {
  await run(both());
} catch (error) {
  if (!(error instanceof RuntimeError)) throw error;
  console.log('RuntimeError');
}
// #endregion
