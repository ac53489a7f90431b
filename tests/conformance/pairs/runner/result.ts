// run() gives what main returns, and throws what it throws.
import { type Coroutine, run, sleep } from 'asyncio';

function* brew(): Coroutine<string> {
  yield* sleep(1);
  return 'tea';
}

function* spill(): Coroutine<void> {
  throw new Error('spilt');
}

console.log(await run(brew()));
try {
  await run(spill());
} catch (error) {
  console.log((error as Error).message);
}
