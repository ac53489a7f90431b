// Each exit of a stack is told of the error on its way, may replace it, and may swallow it.
import { type AsyncExitCallback, AsyncExitStack, asyncWith, type Coroutine, run } from 'asyncio';

function tell(name: string, swallow = false): AsyncExitCallback {
  return function* (error) {
    console.log(name, 'sees', error === undefined ? error : (error as Error).message);
    return swallow;
  };
}

function* replace(error?: unknown): Coroutine<boolean> {
  throw new Error(`instead of ${(error as Error).message}`);
}

function* main(): Coroutine<void> {
  yield* asyncWith(new AsyncExitStack(), function* (stack) {
    stack.pushAsyncExit(tell('third'));
    stack.pushAsyncExit(tell('second', true));
    stack.pushAsyncExit(replace);
    stack.pushAsyncExit(tell('first'));
    throw new Error('body');
  });
  console.log('swallowed');
  try {
    yield* asyncWith(new AsyncExitStack(), function* (stack) {
      stack.pushAsyncExit(replace);
      throw new Error('body');
    });
  } catch (error) {
    console.log('caught', (error as Error).message);
  }
}

await run(main());
