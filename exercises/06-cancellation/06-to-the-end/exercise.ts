// fails: a cancelled caller leaves when the work has ended
import { type Coroutine, createTask, shield } from 'asyncio';

/** Runs the work to its end. Whoever is cancelled meanwhile leaves when it has ended. */
export function* toTheEnd<T>(work: Coroutine<T>): Coroutine<T> {
  return yield* shield(createTask(work));
}
