// mistake: lets a cancellation pass without leaving anything
// caught by: cancelled at any of its waits, it leaves nothing open
import { type AsyncContextManager, AsyncExitStack, CancelledError, type Coroutine } from 'asyncio';

interface Opened<T> {
  readonly values: readonly T[];
  /** Leaves everything that was opened. */
  readonly stack: AsyncExitStack;
}

export function* openAll<T>(
  managers: readonly AsyncContextManager<T, false>[],
): Coroutine<Opened<T>> {
  const stack = new AsyncExitStack();
  const values: T[] = [];
  try {
    for (const manager of managers) values.push(yield* stack.enterAsyncContext(manager));
  } catch (error) {
    if (error instanceof CancelledError) throw error;
    yield* stack.aclose();
    throw error;
  }
  return { values, stack };
}
