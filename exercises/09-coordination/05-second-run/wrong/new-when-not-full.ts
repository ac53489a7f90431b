// mistake: makes a new semaphore whenever the old one isn't full; the one place that is taken is forgotten
// caught by: never more than two requests at once
import { asyncWith, type Coroutine, Semaphore } from 'asyncio';

let places = new Semaphore(2);

export function* politely<Answer>(request: () => Coroutine<Answer>): Coroutine<Answer> {
  if (!places.locked()) places = new Semaphore(2);
  return yield* asyncWith(places, request);
}
