// mistake: cancels the others and returns at once, while they still hang up
// caught by: returns the first answer when the others have been cancelled and have ended
import { asCompleted, type Coroutine, createTask, ExceptionGroup } from 'asyncio';

type Server<T> = () => Coroutine<T>;

export function* firstAnswer<T>(servers: readonly Server<T>[]): Coroutine<T> {
  const tasks = servers.map((ask) => createTask(ask()));
  const failures: Error[] = [];
  try {
    for (const next of asCompleted(tasks)) {
      try {
        return yield* next;
      } catch (error) {
        if (!(error instanceof Error)) throw error;
        failures.push(error);
      }
    }
  } finally {
    for (const task of tasks) task.cancel();
  }
  throw new ExceptionGroup('no server has answered', failures);
}
