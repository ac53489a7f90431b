// Stage 7: a timeout by hand. It takes every cancellation for its own.
import { CancelledError, type Coroutine, createTask, getRunningLoop, run, sleep } from 'asyncio';

function* withTimeout(seconds: number, body: Coroutine<void>): Coroutine<void> {
  const task = createTask(body);
  const timer = getRunningLoop().callLater(seconds, () => task.cancel());
  try {
    yield* task;
  } catch (error) {
    if (!(error instanceof CancelledError)) throw error;
    console.log('  timed out');
  } finally {
    timer.cancel();
  }
}

function* visit(): Coroutine<void> {
  yield* withTimeout(5, sleep(60));
  console.log('  the visit goes on');
}

function* main(): Coroutine<void> {
  console.log('nobody comes for five seconds');
  yield* visit();
  console.log('the museum closes after one');
  const visitor = createTask(visit());
  yield* sleep(1);
  visitor.cancel();
  yield* sleep(1);
  console.log('  cancelled:', visitor.cancelled() ? 'yes' : 'no');
}

await run(main());
