// mistake: waits for all servers, also when there is an answer
// caught by: returns the first answer when the others have been cancelled and have ended
import { asyncWith, CancelledError, type Coroutine, ExceptionGroup, TaskGroup } from 'asyncio';

type Server<T> = () => Coroutine<T>;

export function* firstAnswer<T>(servers: readonly Server<T>[]): Coroutine<T> {
  const answers: T[] = [];
  const failures: Error[] = [];
  yield* asyncWith(new TaskGroup(), function* (group) {
    function* compete(ask: Server<T>): Coroutine<void> {
      try {
        answers.push(yield* ask());
      } catch (error) {
        if (error instanceof CancelledError || !(error instanceof Error)) throw error;
        failures.push(error);
      }
    }
    for (const ask of servers) group.createTask(compete(ask));
  });
  for (const first of answers) return first;
  throw new ExceptionGroup('no server has answered', failures);
}
