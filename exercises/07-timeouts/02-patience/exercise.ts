// fails: the task runs to its end and gives its result
import { type Coroutine, type Task, TimeoutError, waitFor } from 'asyncio';

/** Waits for a task that belongs to somebody else. Calls `report` once a second until it is done. */
export function* showWaiting<T>(task: Task<T>, report: (seconds: number) => void): Coroutine<T> {
  for (let seconds = 1; ; seconds += 1) {
    try {
      return yield* waitFor(task, 1);
    } catch (error) {
      if (!(error instanceof TimeoutError)) throw error;
      report(seconds);
    }
  }
}
