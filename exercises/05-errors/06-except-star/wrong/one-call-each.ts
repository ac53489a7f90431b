// mistake: calls the handler once for each error, and loses the group's own words
// caught by: hands over the part of a group that belongs to the class
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
    else if (error instanceof ExceptionGroup) {
      const [matching, rest] = error.split(errorClass);
      for (const one of matching?.exceptions ?? []) handle(new ExceptionGroup('', [one]));
      if (rest) throw rest;
    } else throw error;
    return undefined;
  }
}
