// mistake: shields the caller that starts the fetch; those that join it await the bare task
// caught by: it makes no difference who leaves
import { type Coroutine, createTask, shield, type Task } from 'asyncio';

type Fetch = (key: string) => Coroutine<string>;

export function shareInFlight(fetch: Fetch): Fetch {
  const inFlight = new Map<string, Task<string>>();

  return function* get(key) {
    const running = inFlight.get(key);
    if (running) return yield* running;
    const task = createTask(fetch(key), { name: `fetch ${key}` });
    inFlight.set(key, task);
    task.addDoneCallback(() => inFlight.delete(key));
    return yield* shield(task);
  };
}
