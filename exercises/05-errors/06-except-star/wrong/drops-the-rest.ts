// mistake: handles its part of the group and forgets the other errors
// caught by: throws what is left of a group
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
      const matching = error.subgroup(errorClass);
      if (!matching) throw error;
      handle(matching);
    } else throw error;
    return undefined;
  }
}
