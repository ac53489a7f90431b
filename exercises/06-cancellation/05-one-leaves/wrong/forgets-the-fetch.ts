// mistake: forgets the fetch when a caller leaves, though it still runs: the next caller starts a second one
// caught by: who asks after somebody has left joins the running fetch
import { type Coroutine, createTask, shield, type Task } from 'asyncio';

type Fetch = (key: string) => Coroutine<string>;

export function shareInFlight(fetch: Fetch): Fetch {
  const inFlight = new Map<string, Task<string>>();

  return function* get(key) {
    const task = inFlight.get(key) ?? createTask(fetch(key), { name: `fetch ${key}` });
    inFlight.set(key, task);
    try {
      return yield* shield(task);
    } finally {
      inFlight.delete(key);
    }
  };
}
