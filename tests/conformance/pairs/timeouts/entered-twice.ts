// A timeout can be entered once, and only in a task.
import {
  asyncWith,
  type Coroutine,
  getRunningLoop,
  RuntimeError,
  run,
  sleep,
  timeout,
} from 'asyncio';

function* main(): Coroutine<void> {
  const deadline = timeout(1);
  yield* asyncWith(deadline, function* () {});
  try {
    yield* asyncWith(deadline, function* () {
      console.log('never');
    });
  } catch (error) {
    if (error instanceof RuntimeError) console.log('entered already');
  }
  getRunningLoop().callSoon(() => {
    try {
      timeout(1).enter().next();
    } catch (error) {
      if (error instanceof RuntimeError) console.log('not in a task');
    }
  });
  yield* sleep(0);
}

await run(main());
