// sleep(0) lets everything that is ready run once.
import { type Coroutine, createTask, run, sleep } from 'asyncio';

function* count(name: string): Coroutine<void> {
  for (let number = 0; number < 3; number += 1) {
    console.log(name, number);
    yield* sleep(0);
  }
}

function* main(): Coroutine<void> {
  const first = createTask(count('a'));
  const second = createTask(count('b'));
  yield* sleep(-1);
  console.log('main');
  yield* first;
  yield* second;
}

await run(main());
