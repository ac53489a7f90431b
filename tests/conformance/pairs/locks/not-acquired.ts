// Releasing a lock that nobody holds is a mistake.
import { type Coroutine, Lock, RuntimeError, run } from 'asyncio';

function* main(): Coroutine<void> {
  const lock = new Lock();
  try {
    lock.release();
  } catch (error) {
    if (error instanceof RuntimeError) console.log('nobody holds it');
  }
}

await run(main());
