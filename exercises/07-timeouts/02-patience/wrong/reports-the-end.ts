// mistake: reports before it looks whether the task is done, so the end is reported as waiting
// caught by: a task that is done soon causes no report
import { type Coroutine, type Task, wait } from 'asyncio';

export function* showWaiting<T>(task: Task<T>, report: (seconds: number) => void): Coroutine<T> {
  for (let seconds = 1; !task.done(); seconds += 1) {
    yield* wait([task], { timeout: 1 });
    report(seconds);
  }
  return task.result();
}
