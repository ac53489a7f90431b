// The listener from before. This time main is impatient.
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
  yield* sleep(0.5);
  listener.cancel();
  yield* wait([listener]);
  console.log('listener has ended');
  console.log(`and now? ${listener.cancel() ? 'yes' : 'too late'}`);
}

await run(main());
// #endregion
