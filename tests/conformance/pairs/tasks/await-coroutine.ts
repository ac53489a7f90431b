// Awaiting a coroutine runs it at once, without letting the loop make a pass.
import { type Coroutine, getRunningLoop, run, sleep } from 'asyncio';

function* double(number: number): Coroutine<number> {
  return 2 * number;
}

function* main(): Coroutine<void> {
  getRunningLoop().callSoon(() => console.log('the loop makes a pass'));
  console.log(yield* double(yield* double(1)));
  yield* sleep(0);
}

await run(main());
