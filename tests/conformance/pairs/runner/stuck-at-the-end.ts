// A task that refuses to end when the program does, and then waits for ever, is a deadlock.
import { type Coroutine, createTask, Event, run, sleep } from 'asyncio';

function* stubborn(): Coroutine<void> {
  try {
    yield* new Event().wait();
  } catch {
    console.log('refuses');
  }
  yield* new Event().wait();
}

function* main(): Coroutine<void> {
  createTask(stubborn());
  yield* sleep(1);
  console.log('main ends');
}

await run(main());
