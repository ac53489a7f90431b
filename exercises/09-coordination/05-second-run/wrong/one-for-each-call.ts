// mistake: makes a new semaphore for each call, which is never full
// caught by: never more than two requests at once
import { asyncWith, type Coroutine, Semaphore } from 'asyncio';

export function* politely<Answer>(request: () => Coroutine<Answer>): Coroutine<Answer> {
  return yield* asyncWith(new Semaphore(2), request);
}
