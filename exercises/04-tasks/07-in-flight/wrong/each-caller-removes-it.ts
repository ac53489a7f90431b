// mistake: each caller removes the key when its wait is over; the second one removes the fetch that the first has begun by then
// caught by: a caller joins a fetch that began when another ended
import { type Coroutine, createTask, type Task } from 'asyncio';

type Fetch = (key: string) => Coroutine<string>;

export function shareInFlight(fetch: Fetch): Fetch {
  const inFlight = new Map<string, Task<string>>();

  return function* get(key) {
    const task = inFlight.get(key) ?? createTask(fetch(key));
    inFlight.set(key, task);
    try {
      return yield* task;
    } finally {
      inFlight.delete(key);
    }
  };
}
