// Closing a connection takes a second. So does a cancellation.
import { type Coroutine, createTask, run, sleep, wait } from 'asyncio';

// #region program
function* listen(): Coroutine<void> {
  console.log('connection open');
  try {
    yield* sleep(60);
  } finally {
    console.log('saying goodbye');
    yield* sleep(1);
    console.log('connection closed');
  }
}

function* main(): Coroutine<void> {
  const listener = createTask(listen(), { name: 'listener' });
  yield* sleep(2);
  listener.cancel();
  console.log('cancel called');
  yield* wait([listener]);
  console.log('listener has ended');
}

await run(main());
// #endregion
