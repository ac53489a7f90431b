// mistake: waits for the work after the first request, but a second request breaks that wait off
// caught by: a second and a third request change nothing
import { CancelledError, type Coroutine, createTask, shield, wait } from 'asyncio';

export function* toTheEnd<T>(work: Coroutine<T>): Coroutine<T> {
  const task = createTask(work);
  try {
    return yield* shield(task);
  } catch (error) {
    if (!(error instanceof CancelledError)) throw error;
    yield* wait([task]);
    task.result();
    throw error;
  }
}
