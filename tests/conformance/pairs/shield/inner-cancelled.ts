// When what is protected is cancelled, so is who waits for it.
import {
  CancelledError,
  type Coroutine,
  createTask,
  currentTask,
  run,
  shield,
  sleep,
} from 'asyncio';

function* main(): Coroutine<void> {
  const inner = createTask(sleep(10));
  const outer = shield(inner);
  yield* sleep(1);
  inner.cancel('inside');
  try {
    yield* outer;
  } catch (error) {
    if (error instanceof CancelledError)
      console.log('cancelled', outer.cancelled(), currentTask()?.cancelling());
  }
}

await run(main());
