// The first error comes out of gather() at once, and the others run on.
import { type Coroutine, gather, getRunningLoop, run, sleep } from 'asyncio';

function* work(name: string, delay: number): Coroutine<void> {
  yield* sleep(delay);
  console.log(name, 'ends');
  if (name === 'bad') throw new Error(name);
}

function* main(): Coroutine<void> {
  try {
    yield* gather(work('good', 3), work('bad', 1), work('fine', 2));
  } catch (error) {
    console.log('caught', (error as Error).message, 'at', getRunningLoop().time());
  }
  yield* sleep(5);
}

await run(main());
