// An exit that returns true swallows the error; one that fails replaces it.
import { type AsyncContextManager, asyncWith, type Coroutine, run } from 'asyncio';

class Exit implements AsyncContextManager<void> {
  private readonly leave: (error: unknown) => boolean;

  constructor(leave: (error: unknown) => boolean) {
    this.leave = leave;
  }

  *enter(): Coroutine<void> {}

  *exit(error?: unknown): Coroutine<boolean> {
    return this.leave(error);
  }
}

function fail(error: unknown): never {
  throw new Error(`exit failed after: ${(error as Error).message}`);
}

function* main(): Coroutine<void> {
  yield* asyncWith(new Exit(() => true), function* () {
    throw new Error('swallowed');
  });
  console.log('goes on');
  try {
    yield* asyncWith(new Exit(fail), function* () {
      throw new Error('body failed');
    });
  } catch (error) {
    console.log((error as Error).message);
  }
}

await run(main());
