// What comes first out of a set?
import { type Coroutine, createTask, run, sleep, wait } from 'asyncio';

function* main(): Coroutine<void> {
  const [done] = yield* wait([1, 2].map((cup) => createTask(sleep(1, cup))));
  for (const task of done) console.log(task.result());
}

await run(main());
