// mistake: keeps one answer, which a later one overwrites
// caught by: an answer that comes after the first doesn't count
import { asyncWith, CancelledError, type Coroutine, ExceptionGroup, TaskGroup } from 'asyncio';

type Server<T> = () => Coroutine<T>;

export function* firstAnswer<T>(servers: readonly Server<T>[]): Coroutine<T> {
  const kept = new Map<string, T>();
  const failures: Error[] = [];
  yield* asyncWith(new TaskGroup(), function* (group) {
    function* compete(ask: Server<T>): Coroutine<void> {
      try {
        kept.set('answer', yield* ask());
        group.cancel();
      } catch (error) {
        if (error instanceof CancelledError || !(error instanceof Error)) throw error;
        failures.push(error);
      }
    }
    for (const ask of servers) group.createTask(compete(ask));
  });
  for (const answer of kept.values()) return answer;
  throw new ExceptionGroup('no server has answered', failures);
}
