// Two transfers lock the same two accounts, in opposite orders.
import {
  asyncWith,
  type Coroutine,
  createTask,
  Lock,
  run,
  sleep,
  TimeoutError,
  timeout,
  wait,
} from 'asyncio';

// #region program
function* transfer(from: Lock, to: Lock): Coroutine<void> {
  yield* asyncWith(from, function* () {
    yield* sleep(1);
    yield* asyncWith(to, function* () {
      console.log('transferred');
    });
  });
}

function* main(): Coroutine<void> {
  const [ana, ben] = [new Lock(), new Lock()];
  const pair = [
    createTask(transfer(ana, ben), { name: 'Ana to Ben' }),
    createTask(transfer(ben, ana), { name: 'Ben to Ana' }),
  ];
  try {
    yield* asyncWith(timeout(3), () => wait(pair));
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    console.log('nothing happens any more');
  }
}
// #endregion

await run(main());
