// A finally block of a cancelled task can wait, and can be cancelled too.
import { type Coroutine, createTask, getRunningLoop, run, sleep, wait } from 'asyncio';

function* cleanUp(name: string): Coroutine<void> {
  try {
    yield* sleep(10);
  } finally {
    console.log(name, 'cleans up');
    yield* sleep(2);
    console.log(name, 'is clean');
  }
}

function* main(): Coroutine<void> {
  const [first, second] = [createTask(cleanUp('a')), createTask(cleanUp('b'))];
  yield* sleep(1);
  first.cancel();
  second.cancel();
  yield* sleep(1);
  second.cancel('hurry');
  yield* wait([first, second]);
  console.log(getRunningLoop().time(), first.cancelled(), second.cancelled());
}

await run(main());
