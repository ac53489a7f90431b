// fails: hands over the part of a group that belongs to the class
import { type Coroutine, type ErrorClass, ExceptionGroup } from 'asyncio';

/** Python's `except*`: what the work throws of one class is handled as a group, the rest is thrown. */
export function* exceptStar<T>(
  work: () => Coroutine<T>,
  errorClass: ErrorClass,
  handle: (group: ExceptionGroup) => void,
): Coroutine<T | undefined> {
  try {
    return yield* work();
  } catch (error) {
    if (error instanceof ExceptionGroup || !(error instanceof errorClass)) throw error;
    handle(new ExceptionGroup('', [error]));
    return undefined;
  }
}
