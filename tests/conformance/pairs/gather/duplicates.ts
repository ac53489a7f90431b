// An awaitable that is given twice runs once, and has two places in the results.
import { type Coroutine, createTask, gather, run, sleep } from 'asyncio';

function* brew(): Coroutine<string> {
  console.log('brewing');
  yield* sleep(1);
  return 'tea';
}

function* main(): Coroutine<void> {
  const coroutine = brew();
  const task = createTask(brew());
  console.log(...(yield* gather(coroutine, task, coroutine, task)));
}

await run(main());
