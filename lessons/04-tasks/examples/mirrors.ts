// Two mirrors hold the same file. The first answer will do.
import { type Coroutine, createTask, run, sleep, wait } from 'asyncio';

function* download(mirror: string, seconds: number): Coroutine<string> {
  yield* sleep(seconds);
  console.log(`${mirror} delivered`);
  return `file from ${mirror}`;
}

function* main(): Coroutine<void> {
  const north = createTask(download('north', 3), { name: 'north' });
  const south = createTask(download('south', 1), { name: 'south' });
  const mirrors = [north, south];
  const [done, pending] = yield* wait(mirrors, { returnWhen: 'FIRST_COMPLETED' });
  for (const task of done) {
    console.log(`done: ${task.getName()} with the ${task.result()}`);
  }
  for (const task of pending) {
    console.log(`pending: ${task.getName()}`);
  }

  yield* sleep(3);
  console.log(`north is ${north.done() ? 'done' : 'pending'}`);
}

await run(main());
