// mistake: sleeps and looks, so it learns of the end up to a second late
// caught by: the task runs to its end and gives its result
import { type Coroutine, sleep, type Task } from 'asyncio';

export function* showWaiting<T>(task: Task<T>, report: (seconds: number) => void): Coroutine<T> {
  for (let seconds = 1; ; seconds += 1) {
    yield* sleep(1);
    if (task.done()) return task.result();
    report(seconds);
  }
}
