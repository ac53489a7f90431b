// mistake: asks the next server only when the one before has failed
// caught by: returns the first answer when the others have been cancelled and have ended
import { CancelledError, type Coroutine, ExceptionGroup } from 'asyncio';

type Server<T> = () => Coroutine<T>;

export function* firstAnswer<T>(servers: readonly Server<T>[]): Coroutine<T> {
  const failures: Error[] = [];
  for (const ask of servers) {
    try {
      return yield* ask();
    } catch (error) {
      if (error instanceof CancelledError || !(error instanceof Error)) throw error;
      failures.push(error);
    }
  }
  throw new ExceptionGroup('no server has answered', failures);
}
