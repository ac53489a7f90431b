// differs: a generator that has ended gives undefined when it is awaited again, without a word; Python raises RuntimeError.
import { type Coroutine, run, sleep } from 'asyncio';

function* makeTea(): Coroutine<string> {
  yield* sleep(3);
  return 'tea';
}

function* main(): Coroutine<void> {
  const tea = makeTea();
  console.log('first cup:', yield* tea);
  console.log('second cup:', yield* tea);
}

await run(main());
