// mistake: sorts the errors of the outer group only, and misses those in groups inside it
// caught by: finds errors in nested groups, and keeps the nesting
import { type Coroutine, type ErrorClass, ExceptionGroup } from 'asyncio';

export function* exceptStar<T>(
  work: () => Coroutine<T>,
  errorClass: ErrorClass,
  handle: (group: ExceptionGroup) => void,
): Coroutine<T | undefined> {
  try {
    return yield* work();
  } catch (error) {
    const group = error instanceof ExceptionGroup ? error : undefined;
    const errors = group ? group.exceptions : [error as Error];
    const matching = errors.filter((one) => one instanceof errorClass);
    const rest = errors.filter((one) => !(one instanceof errorClass));
    if (matching.length === 0) throw error;
    handle(new ExceptionGroup(group?.summary ?? '', matching));
    if (rest.length > 0) throw new ExceptionGroup(group?.summary ?? '', rest);
    return undefined;
  }
}
