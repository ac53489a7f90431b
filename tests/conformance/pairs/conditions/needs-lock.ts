// wait() and notify() need the lock.
import { Condition, type Coroutine, RuntimeError, run } from 'asyncio';

function* main(): Coroutine<void> {
  const condition = new Condition();
  for (const attempt of ['wait', 'notify', 'notifyAll'] as const) {
    try {
      const result = condition[attempt]();
      if (result) yield* result;
    } catch (error) {
      if (error instanceof RuntimeError) console.log('not without the lock');
    }
  }
}

await run(main());
