// shield() gives the result of what it protects.
import { type Coroutine, createTask, run, shield, sleep } from 'asyncio';

function* brew(): Coroutine<string> {
  yield* sleep(1);
  return 'tea';
}

function* main(): Coroutine<void> {
  const task = createTask(brew());
  console.log(yield* shield(task), yield* shield(brew()));
  console.log(shield(task) === task);
}

await run(main());
