// ensure_future() makes a task of a coroutine, and returns a future as it is.
import { type Awaitable, type Coroutine, ensureFuture, run, sleep } from 'asyncio';

const tea: Awaitable<string> = {
  *[Symbol.iterator]() {
    yield* sleep(1);
    return 'tea';
  },
};

function* brew(): Coroutine<string> {
  return 'coffee';
}

function* main(): Coroutine<void> {
  const task = ensureFuture(brew());
  console.log(ensureFuture(task) === task, yield* task);
  console.log(yield* ensureFuture(tea));
  try {
    ensureFuture('water' as unknown as Awaitable<string>);
  } catch (error) {
    if (error instanceof TypeError) console.log('water is not awaitable');
  }
}

await run(main());
