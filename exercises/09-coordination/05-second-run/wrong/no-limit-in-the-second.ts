// mistake: asks without a limit where the semaphore belongs to another loop
// caught by: a second busy run keeps the limit
import { type Coroutine, RuntimeError, Semaphore } from 'asyncio';

const places = new Semaphore(2);

export function* politely<Answer>(request: () => Coroutine<Answer>): Coroutine<Answer> {
  try {
    yield* places.acquire();
  } catch (error) {
    if (error instanceof RuntimeError) return yield* request();
    throw error;
  }
  try {
    return yield* request();
  } finally {
    places.release();
  }
}
