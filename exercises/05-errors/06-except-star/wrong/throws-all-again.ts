// mistake: throws the whole group again, with the errors that it has handled
// caught by: throws nothing when nothing is left
import { type Coroutine, type ErrorClass, ExceptionGroup } from 'asyncio';

export function* exceptStar<T>(
  work: () => Coroutine<T>,
  errorClass: ErrorClass,
  handle: (group: ExceptionGroup) => void,
): Coroutine<T | undefined> {
  try {
    return yield* work();
  } catch (error) {
    if (error instanceof errorClass) handle(new ExceptionGroup('', [error]));
    else {
      if (error instanceof ExceptionGroup) {
        const matching = error.subgroup(errorClass);
        if (matching) handle(matching);
      }
      throw error;
    }
    return undefined;
  }
}
