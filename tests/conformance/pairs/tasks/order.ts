// Tasks start in the order in which they were created, after their creator suspends.
import { type Coroutine, createTask, run, sleep } from 'asyncio';

function* brew(cup: string): Coroutine<string> {
  console.log(`${cup} starts`);
  yield* sleep(0);
  console.log(`${cup} ends`);
  return cup;
}

function* main(): Coroutine<void> {
  const tasks = ['tea', 'coffee'].map((cup) => createTask(brew(cup)));
  console.log('created');
  for (const task of tasks) console.log(yield* task);
}

await run(main());
