// gather() gives the results in the order of its arguments, whatever ends first.
import { type Coroutine, gather, run, sleep } from 'asyncio';

function* brew(cup: string, delay: number): Coroutine<string> {
  yield* sleep(delay);
  console.log(cup, 'is ready');
  return cup;
}

function* main(): Coroutine<void> {
  console.log(...(yield* gather(brew('tea', 3), brew('coffee', 1), brew('water', 2))));
}

await run(main());
