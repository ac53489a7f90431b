// gather() of tasks that are done takes no pass.
import { type Coroutine, createTask, gather, run, sleep } from 'asyncio';

function* brew(cup: string): Coroutine<string> {
  return cup;
}

function* main(): Coroutine<void> {
  const tasks = [createTask(brew('tea')), createTask(brew('coffee'))];
  yield* sleep(0);
  const future = gather(tasks);
  console.log(future.done(), ...(yield* future));
}

await run(main());
