// mistake: awaits the task directly beside a ticker; a cancellation of the waiter goes on into the task
// caught by: the task goes on when the waiting is cancelled
import { type Coroutine, createTask, sleep, type Task } from 'asyncio';

export function* showWaiting<T>(task: Task<T>, report: (seconds: number) => void): Coroutine<T> {
  const ticker = createTask(tick(report), { name: 'ticker' });
  try {
    return yield* task;
  } finally {
    ticker.cancel();
  }
}

function* tick(report: (seconds: number) => void): Coroutine<void> {
  for (let seconds = 1; ; seconds += 1) {
    yield* sleep(1);
    report(seconds);
  }
}
