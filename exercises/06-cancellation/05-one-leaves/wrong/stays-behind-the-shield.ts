// mistake: thinks that shield makes its own code uncancellable, and stays until the fetch has ended
// caught by: a cancelled caller leaves at once, as cancelled
import { CancelledError, type Coroutine, createTask, shield, type Task } from 'asyncio';

type Fetch = (key: string) => Coroutine<string>;

export function shareInFlight(fetch: Fetch): Fetch {
  const inFlight = new Map<string, Task<string>>();

  function start(key: string): Task<string> {
    const task = createTask(fetch(key), { name: `fetch ${key}` });
    inFlight.set(key, task);
    task.addDoneCallback(() => inFlight.delete(key));
    return task;
  }

  return function* get(key) {
    const task = inFlight.get(key) ?? start(key);
    try {
      return yield* shield(task);
    } catch (error) {
      if (error instanceof CancelledError) return yield* task;
      throw error;
    }
  };
}
