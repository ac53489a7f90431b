// Tea steeps for three seconds.
import { type Coroutine, createTask, run, sleep } from 'asyncio';

let runs = 0;

function* steep(minutes: number): Coroutine<string> {
  yield* sleep(minutes);
  return 'tea';
}

function* main(): Coroutine<void> {
  runs += 1;
  const task = createTask(steep(3), { name: 'pot' });
  console.log(`run ${runs}: ${yield* task}`);
}

await run(main());
