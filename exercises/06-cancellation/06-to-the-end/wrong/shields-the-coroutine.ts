// mistake: shields the coroutine, not a task of it: in the finally it is given to a second task
// caught by: a cancelled caller leaves when the work has ended
import { type Coroutine, shield } from 'asyncio';

export function* toTheEnd<T>(work: Coroutine<T>): Coroutine<T> {
  try {
    return yield* shield(work);
  } finally {
    yield* work;
  }
}
