// wait() gives the futures that are done, and raises none of their errors.
import { type Coroutine, createTask, run, sleep, wait } from 'asyncio';

function* work(name: string): Coroutine<void> {
  yield* sleep(1);
  if (name === 'bad') throw new Error(name);
}

function* main(): Coroutine<void> {
  const good = createTask(work('good'), { name: 'good' });
  const bad = createTask(work('bad'), { name: 'bad' });
  const [done, pending] = yield* wait([good, bad]);
  console.log([...done].map((task) => task.getName()).sort()[0], done.size, pending.size);
  console.log((bad.exception() as Error).message);
}

await run(main());
