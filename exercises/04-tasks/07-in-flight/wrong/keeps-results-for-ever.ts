// mistake: never forgets a task, so the first answer is served for ever
// caught by: a call after the end of a fetch fetches again
import { type Coroutine, createTask, type Task } from 'asyncio';

type Fetch = (key: string) => Coroutine<string>;

export function shareInFlight(fetch: Fetch): Fetch {
  const tasks = new Map<string, Task<string>>();

  return function* get(key) {
    const task = tasks.get(key) ?? createTask(fetch(key));
    tasks.set(key, task);
    return yield* task;
  };
}
