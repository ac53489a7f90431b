// A lock that was waited for in one loop can't be waited for in another.
import { asyncWith, type Coroutine, Lock, RuntimeError, run, TimeoutError, timeout } from 'asyncio';

const lock = new Lock();

function* waitForLock(): Coroutine<void> {
  yield* lock.acquire();
  try {
    yield* asyncWith(timeout(1), () => lock.acquire());
  } catch (error) {
    if (error instanceof TimeoutError) console.log('waited in vain');
    if (error instanceof RuntimeError) console.log('belongs to another loop');
  } finally {
    lock.release();
  }
}

await run(waitForLock());
await run(waitForLock());
