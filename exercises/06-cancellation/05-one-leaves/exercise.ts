// fails: when one caller is cancelled, the others get the result
import { type Coroutine, createTask, type Task } from 'asyncio';

export type Fetch = (key: string) => Coroutine<string>;

/**
 * Returns a function that fetches like `fetch`, but never the same key twice
 * at a time. A caller that is cancelled leaves; the fetch goes on for the others.
 */
export function shareInFlight(fetch: Fetch): Fetch {
  const inFlight = new Map<string, Task<string>>();

  function start(key: string): Task<string> {
    const task = createTask(fetch(key), { name: `fetch ${key}` });
    inFlight.set(key, task);
    task.addDoneCallback(() => inFlight.delete(key));
    return task;
  }

  return function* get(key) {
    return yield* inFlight.get(key) ?? start(key);
  };
}
