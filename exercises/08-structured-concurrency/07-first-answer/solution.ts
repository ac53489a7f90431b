import { asyncWith, CancelledError, type Coroutine, ExceptionGroup, TaskGroup } from 'asyncio';

export type Server<T> = () => Coroutine<T>;

/** Asks all servers at the same time, and returns the first answer. */
export function* firstAnswer<T>(servers: readonly Server<T>[]): Coroutine<T> {
  const answers: T[] = [];
  const failures: Error[] = [];
  yield* asyncWith(new TaskGroup(), function* (group) {
    function* compete(ask: Server<T>): Coroutine<void> {
      try {
        answers.push(yield* ask());
        group.cancel();
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
