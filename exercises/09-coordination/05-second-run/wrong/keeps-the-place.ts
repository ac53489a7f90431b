// mistake: a semaphore for each loop, acquired by hand without finally
// caught by: a request that fails gives its place back
import { type Coroutine, type EventLoop, getRunningLoop, Semaphore } from 'asyncio';

const placesOf = new WeakMap<EventLoop, Semaphore>();

export function* politely<Answer>(request: () => Coroutine<Answer>): Coroutine<Answer> {
  const loop = getRunningLoop();
  const places = placesOf.get(loop) ?? new Semaphore(2);
  placesOf.set(loop, places);
  yield* places.acquire();
  const answer = yield* request();
  places.release();
  return answer;
}
