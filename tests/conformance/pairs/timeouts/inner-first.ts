// Of nested timeouts, the one whose deadline passes converts the cancellation, and no other.
import { asyncWith, type Coroutine, run, sleep, TimeoutError, timeout } from 'asyncio';

function* main(): Coroutine<void> {
  const outer = timeout(3);
  const inner = timeout(1);
  try {
    yield* asyncWith(outer, function* () {
      try {
        yield* asyncWith(inner, () => sleep(10));
      } catch (error) {
        if (error instanceof TimeoutError) console.log('inner', inner.expired(), outer.expired());
      }
      yield* sleep(10);
    });
  } catch (error) {
    if (error instanceof TimeoutError) console.log('outer', inner.expired(), outer.expired());
  }
}

await run(main());
