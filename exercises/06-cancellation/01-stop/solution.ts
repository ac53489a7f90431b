import { type Coroutine, type Task, wait } from 'asyncio';

/** Asks the task to cancel, and returns when it has ended. */
export function* stop(task: Task<void>): Coroutine<void> {
  task.cancel();
  yield* wait([task]);
}
