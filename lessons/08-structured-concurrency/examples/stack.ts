// As many files as there are names. The third can't be opened.
import {
  type AsyncContextManager,
  AsyncExitStack,
  asyncWith,
  type Coroutine,
  run,
  sleep,
} from 'asyncio';

function file(name: string): AsyncContextManager<string, false> {
  return {
    *enter() {
      yield* sleep(1);
      if (name === 'c') throw new Error(`no file ${name}`);
      console.log(`${name} opened`);
      return name;
    },
    *exit() {
      yield* sleep(1);
      console.log(`${name} closed`);
      return false;
    },
  };
}

// #region program
function* copy(names: string[]): Coroutine<void> {
  yield* asyncWith(new AsyncExitStack(), function* (stack) {
    stack.callback(() => console.log('disk light off'));
    const files: string[] = [];
    for (const name of names) {
      files.push(yield* stack.enterAsyncContext(file(name)));
    }
    console.log('copying', files.join(' '));
  });
}

function* main(): Coroutine<void> {
  yield* copy(['a', 'b']);
  try {
    yield* copy(['a', 'b', 'c', 'd']);
  } catch (error) {
    console.log((error as Error).message);
  }
}
// #endregion

await run(main());
