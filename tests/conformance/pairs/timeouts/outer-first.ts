// An inner timeout lets the cancellation of an outer one pass.
import {
  asyncWith,
  CancelledError,
  type Coroutine,
  run,
  sleep,
  TimeoutError,
  timeout,
} from 'asyncio';

function* main(): Coroutine<void> {
  const outer = timeout(1);
  const inner = timeout(3);
  try {
    yield* asyncWith(outer, function* () {
      try {
        yield* asyncWith(inner, () => sleep(10));
      } catch (error) {
        if (error instanceof CancelledError) console.log('inner was cancelled', inner.expired());
        throw error;
      }
    });
  } catch (error) {
    if (error instanceof TimeoutError) console.log('outer expired', outer.expired());
  }
}

await run(main());
