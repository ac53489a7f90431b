// mistake: forgets the task after a good end only, so one failure is served to all later callers
// caught by: a call after a failed fetch fetches again
import { type Coroutine, createTask, type Task } from 'asyncio';

type Fetch = (key: string) => Coroutine<string>;

export function shareInFlight(fetch: Fetch): Fetch {
  const inFlight = new Map<string, Task<string>>();

  return function* get(key) {
    const task = inFlight.get(key) ?? createTask(fetch(key));
    inFlight.set(key, task);
    const answer = yield* task;
    inFlight.delete(key);
    return answer;
  };
}
