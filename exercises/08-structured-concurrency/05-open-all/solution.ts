import { type AsyncContextManager, AsyncExitStack, asyncWith, type Coroutine } from 'asyncio';

export interface Opened<T> {
  readonly values: readonly T[];
  /** Leaves everything that was opened. */
  readonly stack: AsyncExitStack;
}

/** Enters all managers, one after the other. Whoever gets the stack has to leave it. */
export function* openAll<T>(
  managers: readonly AsyncContextManager<T, false>[],
): Coroutine<Opened<T>> {
  const values: T[] = [];
  let kept = new AsyncExitStack();
  yield* asyncWith(new AsyncExitStack(), function* (stack) {
    for (const manager of managers) values.push(yield* stack.enterAsyncContext(manager));
    kept = stack.popAll();
  });
  return { values, stack: kept };
}
