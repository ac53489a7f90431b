// twin: none. Python has no Promise: nothing there starts a function when it is called and hands back its result later.
import { type Coroutine, run } from 'asyncio';

function asFunction(): string {
  console.log('function: running');
  return 'tea';
}

async function asPromise(): Promise<string> {
  console.log('promise: running');
  return 'tea';
}

function* asCoroutine(): Coroutine<string> {
  console.log('coroutine: running');
  return 'tea';
}

function* main(): Coroutine<void> {
  console.log('call 1 gives', `${asFunction()}`);
  console.log('call 2 gives', `${asPromise()}`);
  const coroutine = asCoroutine();
  console.log('call 3 gives', `${coroutine}`);
  console.log('awaited, it gives', yield* coroutine);
}

await run(main());
