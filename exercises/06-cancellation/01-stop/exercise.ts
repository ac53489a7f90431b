// fails: returns when the cleanup is done
import type { Coroutine, Task } from 'asyncio';

/** Asks the task to cancel, and returns when it has ended. */
export function* stop(task: Task<void>): Coroutine<void> {
  task.cancel();
}
