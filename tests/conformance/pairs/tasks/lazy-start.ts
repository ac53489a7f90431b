// A coroutine runs nothing until somebody awaits it.
import { type Coroutine, run, sleep } from 'asyncio';

function* brew(): Coroutine<string> {
  console.log('brewing');
  return 'tea';
}

function* main(): Coroutine<void> {
  const coroutine = brew();
  console.log('made');
  yield* sleep(1);
  console.log(yield* coroutine);
}

await run(main());
