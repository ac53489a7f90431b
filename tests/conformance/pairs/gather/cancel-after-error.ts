// Cancelling gather() after an error has come out cancels nothing.
import { type Coroutine, gather, run, sleep } from 'asyncio';

function* work(name: string, delay: number): Coroutine<void> {
  yield* sleep(delay);
  console.log(name);
  if (name === 'bad') throw new Error(name);
}

function* main(): Coroutine<void> {
  const outer = gather(work('bad', 1), work('slow', 3));
  try {
    yield* outer;
  } catch {
    console.log(outer.cancel());
  }
  yield* sleep(5);
}

await run(main());
