// Two tasks share the loop, in debug mode. One keeps it for too long.
import { type Coroutine, createTask, run, sleep, time } from 'asyncio';

// #region program
function* count(): Coroutine<void> {
  yield* sleep(1);
  time.sleep(0.05);
  console.log('ten plants counted');
  yield* sleep(1);
  time.sleep(0.8);
  console.log('a thousand plants counted');
}

function* alarm(): Coroutine<void> {
  yield* sleep(2.1);
  console.log('alarm');
}

function* main(): Coroutine<void> {
  const counting = createTask(count(), { name: 'counting' });
  const watch = createTask(alarm(), { name: 'watch' });
  yield* counting;
  yield* watch;
}

await run(main(), { debug: true });
// #endregion
