import { asyncWith, type Coroutine, type EventLoop, getRunningLoop, Semaphore } from 'asyncio';

const placesOf = new WeakMap<EventLoop, Semaphore>();

/** Makes a request when fewer than two are under way in this run. */
export function* politely<Answer>(request: () => Coroutine<Answer>): Coroutine<Answer> {
  return yield* asyncWith(findPlaces(getRunningLoop()), request);
}

function findPlaces(loop: EventLoop): Semaphore {
  const places = placesOf.get(loop) ?? new Semaphore(2);
  placesOf.set(loop, places);
  return places;
}
