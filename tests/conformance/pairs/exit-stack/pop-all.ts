// pop_all() hands the exits over to a new stack; aclose() unwinds a stack at once.
import { AsyncExitStack, asyncWith, type Coroutine, run } from 'asyncio';

function* main(): Coroutine<void> {
  let later = new AsyncExitStack();
  yield* asyncWith(new AsyncExitStack(), function* (stack) {
    stack.callback(console.log, 'kept for later');
    later = stack.popAll();
    stack.callback(console.log, 'at the end of the block');
  });
  console.log('after the block');
  yield* later.aclose();
  yield* later.aclose();
  console.log('end');
}

await run(main());
