// A dome and a telescope. The second step of entering is never reached.
import {
  type AsyncContextManager,
  asyncWith,
  type Coroutine,
  createTask,
  run,
  sleep,
  wait,
} from 'asyncio';

// #region program
function observatory(): AsyncContextManager<string, false> {
  return {
    *enter() {
      yield* sleep(1);
      console.log('dome open');
      yield* sleep(2);
      console.log('telescope ready');
      return 'telescope';
    },
    *exit() {
      console.log('dome closed');
      return false;
    },
  };
}

function* observe(): Coroutine<void> {
  yield* asyncWith(observatory(), function* (telescope) {
    console.log(`looking through the ${telescope}`);
    yield* sleep(10);
  });
}

function* main(): Coroutine<void> {
  const night = createTask(observe(), { name: 'night' });
  yield* sleep(2);
  console.log('rain!');
  night.cancel();
  yield* wait([night]);
  console.log('everybody goes home');
}

await run(main());
// #endregion
