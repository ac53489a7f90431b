// mistake: leaves them in a loop of its own, which stops at the first that fails
// caught by: leaves the others even if leaving one of them fails
import { type AsyncContextManager, AsyncExitStack, type Coroutine } from 'asyncio';

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
  const open: AsyncContextManager<T, false>[] = [];
  try {
    for (const manager of managers) {
      values.push(yield* manager.enter());
      open.unshift(manager);
    }
  } catch (error) {
    for (const manager of open) yield* manager.exit(error);
    throw error;
  }
  for (const manager of open.reverse()) stack.pushAsyncExit(manager);
  return { values, stack };
}
