// A function that opens, and gives what it opened to its caller.
import {
  type AsyncContextManager,
  AsyncExitStack,
  asyncWith,
  type Coroutine,
  run,
  sleep,
} from 'asyncio';

function link(name: string): AsyncContextManager<string, false> {
  return {
    *enter() {
      yield* sleep(1);
      console.log(`${name} connected`);
      return name;
    },
    *exit() {
      console.log(`${name} closed`);
      return false;
    },
  };
}

// #region program
function* connectBoth(): Coroutine<AsyncExitStack> {
  let links = new AsyncExitStack();
  yield* asyncWith(new AsyncExitStack(), function* (stack) {
    yield* stack.enterAsyncContext(link('camera'));
    yield* stack.enterAsyncContext(link('printer'));
    links = stack.popAll();
  });
  return links;
}

function* main(): Coroutine<void> {
  const links = yield* connectBoth();
  console.log('both are ours');
  yield* sleep(1);
  yield* links.aclose();
}
// #endregion

await run(main());
