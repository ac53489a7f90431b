// What goes wrong at the end of a program replaces the error of main.
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
  throw new Error('main failed');
}

await run(main());
