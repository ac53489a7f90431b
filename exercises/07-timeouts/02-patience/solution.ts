import { type Coroutine, type Task, wait } from 'asyncio';

/** Waits for a task that belongs to somebody else. Calls `report` once a second until it is done. */
export function* showWaiting<T>(task: Task<T>, report: (seconds: number) => void): Coroutine<T> {
  for (let seconds = 1; ; seconds += 1) {
    yield* wait([task], { timeout: 1 });
    if (task.done()) return task.result();
    report(seconds);
  }
}
