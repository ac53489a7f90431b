// mistake: throws what split() has left over, a new group, though there was nothing to take out
// caught by: a group without such an error is thrown as it is
import { type Coroutine, type ErrorClass, ExceptionGroup } from 'asyncio';

export function* exceptStar<T>(
  work: () => Coroutine<T>,
  errorClass: ErrorClass,
  handle: (group: ExceptionGroup) => void,
): Coroutine<T | undefined> {
  try {
    return yield* work();
  } catch (error) {
    if (error instanceof errorClass) {
      handle(new ExceptionGroup('', [error]));
      return undefined;
    }
    if (!(error instanceof ExceptionGroup)) throw error;
    const [matching, rest] = error.split(errorClass);
    if (matching) handle(matching);
    if (rest) throw rest;
    return undefined;
  }
}
