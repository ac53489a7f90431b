// mistake: lets the fetch die, and starts it again for those that are left
// caught by: when one caller is cancelled, the others get the result
import { CancelledError, type Coroutine, createTask, currentTask, type Task } from 'asyncio';

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
    while (true) {
      try {
        return yield* inFlight.get(key) ?? start(key);
      } catch (error) {
        const meant = currentTask()?.cancelling() !== 0;
        if (meant || !(error instanceof CancelledError)) throw error;
      }
    }
  };
}
