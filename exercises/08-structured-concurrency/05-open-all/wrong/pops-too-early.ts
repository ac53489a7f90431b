// mistake: takes everything out of the stack before anything is in it
// caught by: leaves those that are open when one cannot be entered
import { type AsyncContextManager, AsyncExitStack, asyncWith, type Coroutine } from 'asyncio';

interface Opened<T> {
  readonly values: readonly T[];
  /** Leaves everything that was opened. */
  readonly stack: AsyncExitStack;
}

export function* openAll<T>(
  managers: readonly AsyncContextManager<T, false>[],
): Coroutine<Opened<T>> {
  const values: T[] = [];
  let kept = new AsyncExitStack();
  yield* asyncWith(new AsyncExitStack(), function* (stack) {
    kept = stack.popAll();
    for (const manager of managers) values.push(yield* kept.enterAsyncContext(manager));
  });
  return { values, stack: kept };
}
