// When both deadlines pass at once, both timeouts have expired, and the inner one raises.
import {
  asyncWith,
  CancelledError,
  type Coroutine,
  currentTask,
  run,
  sleep,
  TimeoutError,
  timeout,
} from 'asyncio';

function* main(): Coroutine<void> {
  const outer = timeout(1);
  const inner = timeout(1);
  try {
    yield* asyncWith(outer, function* () {
      try {
        yield* asyncWith(inner, () => sleep(10));
      } catch (error) {
        if (error instanceof TimeoutError) console.log('inner raises');
        if (!(error instanceof CancelledError)) return;
        console.log('inner passes the cancellation on');
        throw error;
      }
    });
  } catch (error) {
    if (error instanceof TimeoutError) console.log('outer raises');
  }
  console.log(inner.expired(), outer.expired(), currentTask()?.cancelling());
}

await run(main());
