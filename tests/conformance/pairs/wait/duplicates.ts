// A task that is given twice to wait() counts once.
import { type Coroutine, createTask, run, sleep, wait } from 'asyncio';

function* main(): Coroutine<void> {
  const task = createTask(sleep(1));
  const [done, pending] = yield* wait([task, task]);
  console.log(done.size, pending.size);
}

await run(main());
