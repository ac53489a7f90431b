// fails: leaves those that are open when one cannot be entered
import { type AsyncContextManager, AsyncExitStack, type Coroutine } from 'asyncio';

export interface Opened<T> {
  readonly values: readonly T[];
  /** Leaves everything that was opened. */
  readonly stack: AsyncExitStack;
}

/** Enters all managers, one after the other. Whoever gets the stack has to leave it. */
export function* openAll<T>(
  managers: readonly AsyncContextManager<T, false>[],
): Coroutine<Opened<T>> {
  const stack = new AsyncExitStack();
  const values: T[] = [];
  for (const manager of managers) values.push(yield* stack.enterAsyncContext(manager));
  return { values, stack };
}
