// A program in which nothing can ever happen ends in DeadlockError; its tasks clean up.
import { type Coroutine, Event, gather, run } from 'asyncio';

function* waiter(event: Event): Coroutine<void> {
  try {
    yield* event.wait();
  } finally {
    console.log('cleans up');
  }
}

function* main(): Coroutine<void> {
  yield* gather([waiter(new Event()), waiter(new Event())]);
}

await run(main());
