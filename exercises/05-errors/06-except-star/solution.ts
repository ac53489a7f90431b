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
    const [matching, rest] = splitByClass(error, errorClass);
    if (!matching) throw error;
    handle(matching);
    if (rest) throw rest;
    return undefined;
  }
}

function splitByClass(
  error: unknown,
  errorClass: ErrorClass,
): [ExceptionGroup | undefined, ExceptionGroup | undefined] {
  if (error instanceof ExceptionGroup) return error.split(errorClass);
  if (error instanceof errorClass) return [new ExceptionGroup('', [error]), undefined];
  return [undefined, undefined];
}
