// mistake: leaves them in the order in which they were entered
// caught by: leaves those that are open when one cannot be entered
import { type AsyncContextManager, AsyncExitStack, type Coroutine } from 'asyncio';

interface Opened<T> {
  readonly values: readonly T[];
  /** Leaves everything that was opened. */
  readonly stack: AsyncExitStack;
}

export function* openAll<T>(
  managers: readonly AsyncContextManager<T, false>[],
): Coroutine<Opened<T>> {
  const open: AsyncContextManager<T, false>[] = [];
  const values: T[] = [];
  const stack = new AsyncExitStack();
  stack.pushAsyncExit(function* (error) {
    for (const manager of open) yield* manager.exit(error);
  });
  try {
    for (const manager of managers) {
      values.push(yield* manager.enter());
      open.push(manager);
    }
  } catch (error) {
    yield* stack.aclose();
    throw error;
  }
  return { values, stack };
}
