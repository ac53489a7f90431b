// to_thread() takes the context along; run_in_executor() doesn't.
import { ContextVar, type Coroutine, getRunningLoop, run, toThread } from 'asyncio';

const drink = new ContextVar('drink', { default: 'water' });

function read(): string {
  const value = drink.get();
  drink.set('changed in the thread');
  return value;
}

function* main(): Coroutine<void> {
  drink.set('tea');
  console.log(yield* toThread(read), drink.get());
  console.log(yield* getRunningLoop().runInExecutor(null, read), drink.get());
}

await run(main());
