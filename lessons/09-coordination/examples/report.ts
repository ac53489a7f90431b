// twin: none. CPython says nothing about a deadlock: it waits for ever.
import {
  asyncWith,
  type Coroutine,
  createTask,
  DeadlockError,
  gather,
  Lock,
  run,
  sleep,
} from 'asyncio';

// #region program
function* transfer(from: Lock, to: Lock): Coroutine<void> {
  yield* asyncWith(from, function* holdOne() {
    yield* sleep(1);
    yield* asyncWith(to, function* holdBoth() {
      console.log('transferred');
    });
  });
}

function* main(): Coroutine<void> {
  const [ana, ben] = [new Lock(), new Lock()];
  const one = createTask(transfer(ana, ben), { name: 'Ana to Ben' });
  const other = createTask(transfer(ben, ana), { name: 'Ben to Ana' });
  yield* gather(one, other);
}

try {
  await run(main());
} catch (error) {
  if (!(error instanceof DeadlockError)) throw error;
  console.log(error.message.replaceAll(/ \(.*\//g, ' ('));
}
// #endregion
