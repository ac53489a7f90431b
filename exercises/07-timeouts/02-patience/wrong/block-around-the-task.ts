// mistake: believes that a timeout() block only stops waiting; it cancels what is awaited in it, the task
// caught by: the task runs to its end and gives its result
import { asyncWith, type Coroutine, type Task, TimeoutError, timeout } from 'asyncio';

export function* showWaiting<T>(task: Task<T>, report: (seconds: number) => void): Coroutine<T> {
  for (let seconds = 1; ; seconds += 1) {
    try {
      return yield* asyncWith(timeout(1), function* () {
        return yield* task;
      });
    } catch (error) {
      if (!(error instanceof TimeoutError)) throw error;
      report(seconds);
    }
  }
}
