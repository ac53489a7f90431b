// What is left when main returns is cancelled, in the order of creation, and awaited.
import { type Coroutine, createTask, getRunningLoop, run, sleep } from 'asyncio';

function* work(name: string, delay: number): Coroutine<void> {
  try {
    yield* sleep(10);
  } finally {
    yield* sleep(delay);
    console.log(name, 'ends at', getRunningLoop().time());
  }
}

function* main(): Coroutine<void> {
  for (const [name, delay] of [
    ['a', 2],
    ['b', 1],
  ] as const)
    createTask(work(name, delay), { name });
  yield* sleep(1);
  console.log('main ends');
}

await run(main());
