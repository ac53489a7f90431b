// mistake: thinks that cancel() stops a task at once, and that one pass of the loop is enough for it
// caught by: returns when the cleanup is done
import { type Coroutine, sleep, type Task } from 'asyncio';

export function* stop(task: Task<void>): Coroutine<void> {
  task.cancel();
  yield* sleep(0);
}
