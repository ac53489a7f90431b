// mistake: throws only the error of the server that failed last
// caught by: when all servers fail, it throws their errors in the order in which they failed
import { asyncWith, CancelledError, type Coroutine, TaskGroup } from 'asyncio';

type Server<T> = () => Coroutine<T>;

export function* firstAnswer<T>(servers: readonly Server<T>[]): Coroutine<T> {
  const answers: T[] = [];
  let failure: unknown;
  yield* asyncWith(new TaskGroup(), function* (group) {
    function* compete(ask: Server<T>): Coroutine<void> {
      try {
        answers.push(yield* ask());
        group.cancel();
      } catch (error) {
        if (error instanceof CancelledError) throw error;
        failure = error;
      }
    }
    for (const ask of servers) group.createTask(compete(ask));
  });
  for (const first of answers) return first;
  throw failure;
}
