// mistake: shields the task, but takes its own TimeoutError for the one of the limit, and reports for ever
// caught by: the task's own TimeoutError is an error like any other
import { type Coroutine, shield, type Task, TimeoutError, waitFor } from 'asyncio';

export function* showWaiting<T>(task: Task<T>, report: (seconds: number) => void): Coroutine<T> {
  for (let seconds = 1; ; seconds += 1) {
    try {
      return yield* waitFor(shield(task), 1);
    } catch (error) {
      if (!(error instanceof TimeoutError)) throw error;
      report(seconds);
    }
  }
}
