// mistake: waits for the task, but never asks it to end
// caught by: returns when the cleanup is done
import { type Coroutine, type Task, wait } from 'asyncio';

export function* stop(task: Task<void>): Coroutine<void> {
  yield* wait([task]);
}
