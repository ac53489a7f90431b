// mistake: returns the stack of the block, which has been left by then
// caught by: keeps them open until the caller leaves the stack
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
  const opening = new AsyncExitStack();
  yield* asyncWith(opening, function* (stack) {
    for (const manager of managers) values.push(yield* stack.enterAsyncContext(manager));
  });
  return { values, stack: opening };
}
