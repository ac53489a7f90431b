// mistake: makes a group of every single error, and throws the group when the error isn't its business
// caught by: any other error is thrown as it is
import { type Coroutine, type ErrorClass, ExceptionGroup } from 'asyncio';

export function* exceptStar<T>(
  work: () => Coroutine<T>,
  errorClass: ErrorClass,
  handle: (group: ExceptionGroup) => void,
): Coroutine<T | undefined> {
  try {
    return yield* work();
  } catch (error) {
    const group =
      error instanceof ExceptionGroup ? error : new ExceptionGroup('', [error as Error]);
    const [matching, rest] = group.split(errorClass);
    if (matching) handle(matching);
    if (rest) throw rest;
    return undefined;
  }
}
