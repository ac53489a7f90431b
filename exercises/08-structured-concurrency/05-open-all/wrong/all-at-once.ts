// mistake: enters them side by side, and so in no order
// caught by: enters them one after the other, and gives their values in order
import {
  type AsyncContextManager,
  AsyncExitStack,
  asyncWith,
  type Coroutine,
  gather,
} from 'asyncio';

interface Opened<T> {
  readonly values: readonly T[];
  /** Leaves everything that was opened. */
  readonly stack: AsyncExitStack;
}

export function* openAll<T>(
  managers: readonly AsyncContextManager<T, false>[],
): Coroutine<Opened<T>> {
  let values: T[] = [];
  let kept = new AsyncExitStack();
  yield* asyncWith(new AsyncExitStack(), function* (stack) {
    values = yield* gather(managers.map((manager) => stack.enterAsyncContext(manager)));
    kept = stack.popAll();
  });
  return { values, stack: kept };
}
