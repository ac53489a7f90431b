// mistake: thinks that a task of its own is out of reach; cancelling goes through to the task that is awaited
// caught by: a cancelled caller leaves when the work has ended
import { type Coroutine, createTask, wait } from 'asyncio';

export function* toTheEnd<T>(work: Coroutine<T>): Coroutine<T> {
  const task = createTask(work);
  try {
    return yield* task;
  } finally {
    if (!task.done()) yield* wait([task]);
  }
}
