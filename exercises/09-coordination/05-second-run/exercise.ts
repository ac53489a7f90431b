// fails: a second busy run works, too
import { asyncWith, type Coroutine, Semaphore } from 'asyncio';

const places = new Semaphore(2);

/** Makes a request when fewer than two are under way. */
export function* politely<Answer>(request: () => Coroutine<Answer>): Coroutine<Answer> {
  return yield* asyncWith(places, request);
}
