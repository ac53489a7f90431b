// mistake: awaits the task itself, so its CancelledError comes out of stop
// caught by: throws nothing when the task ends as cancelled
import type { Coroutine, Task } from 'asyncio';

export function* stop(task: Task<void>): Coroutine<void> {
  task.cancel();
  yield* task;
}
