// mistake: takes the CancelledError of a server for one more failure, and swallows it
// caught by: a server that is cancelled ends as cancelled, and not as one that failed
import { asyncWith, type Coroutine, ExceptionGroup, TaskGroup } from 'asyncio';

type Server<T> = () => Coroutine<T>;

export function* firstAnswer<T>(servers: readonly Server<T>[]): Coroutine<T> {
  const answers: T[] = [];
  const failures: Error[] = [];
  yield* asyncWith(new TaskGroup(), function* (group) {
    function* compete(ask: Server<T>): Coroutine<void> {
      try {
        answers.push(yield* ask());
        group.cancel();
      } catch (error) {
        if (!(error instanceof Error)) throw error;
        failures.push(error);
      }
    }
    for (const ask of servers) group.createTask(compete(ask));
  });
  for (const first of answers) return first;
  throw new ExceptionGroup('no server has answered', failures);
}
