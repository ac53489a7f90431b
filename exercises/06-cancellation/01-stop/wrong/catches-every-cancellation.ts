// mistake: catches the CancelledError that comes out, also one that was meant for the caller
// caught by: a caller that is cancelled while it waits ends as cancelled
import { CancelledError, type Coroutine, type Task } from 'asyncio';

export function* stop(task: Task<void>): Coroutine<void> {
  task.cancel();
  try {
    yield* task;
  } catch (error) {
    if (!(error instanceof CancelledError)) throw error;
  }
}
