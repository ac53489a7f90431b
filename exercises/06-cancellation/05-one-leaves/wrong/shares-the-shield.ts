// mistake: puts one shield into the map for all callers: whoever leaves cancels the shield of everybody
// caught by: when one caller is cancelled, the others get the result
import { type Coroutine, createTask, type Future, shield } from 'asyncio';

type Fetch = (key: string) => Coroutine<string>;

export function shareInFlight(fetch: Fetch): Fetch {
  const inFlight = new Map<string, Future<string>>();

  function start(key: string): Future<string> {
    const task = createTask(fetch(key), { name: `fetch ${key}` });
    const shielded = shield(task);
    inFlight.set(key, shielded);
    task.addDoneCallback(() => inFlight.delete(key));
    return shielded;
  }

  return function* get(key) {
    return yield* inFlight.get(key) ?? start(key);
  };
}
