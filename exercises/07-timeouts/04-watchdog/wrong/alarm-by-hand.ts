// mistake: cancels the job's task with a timer; nobody turns the CancelledError into a TimeoutError
// caught by: a silent job is cancelled when the patience ends
import { type Coroutine, createTask, getRunningLoop } from 'asyncio';

type Job<T> = (alive: () => void) => Coroutine<T>;

export function* watch<T>(job: Job<T>, patience: number): Coroutine<T> {
  const loop = getRunningLoop();
  const task = createTask(job(alive));
  const cancel = () => {
    task.cancel();
  };
  let alarm = loop.callLater(patience, cancel);
  function alive(): void {
    alarm.cancel();
    alarm = loop.callLater(patience, cancel);
  }
  try {
    return yield* task;
  } finally {
    alarm.cancel();
  }
}
