// A clock that ticks as long as the block works, and no longer.
import { asyncWith, type Coroutine, run, sleep, TaskGroup } from 'asyncio';

// #region program
function* tick(): Coroutine<never> {
  for (let second = 1; ; second += 1) {
    yield* sleep(1);
    console.log(`${second} s`);
  }
}

function* main(): Coroutine<void> {
  yield* asyncWith(new TaskGroup(), function* (group) {
    const clock = group.createTask(tick(), { name: 'clock' });
    yield* sleep(2.5);
    console.log('work done');
    clock.cancel();
  });
  console.log('block ended');
}

await run(main());
// #endregion
