// mistake: lets a failure get to the group, which then cancels all others
// caught by: a server that fails does not stop the others
import { asyncWith, type Coroutine, ExceptionGroup, TaskGroup } from 'asyncio';

type Server<T> = () => Coroutine<T>;

export function* firstAnswer<T>(servers: readonly Server<T>[]): Coroutine<T> {
  const answers: T[] = [];
  yield* asyncWith(new TaskGroup(), function* (group) {
    function* compete(ask: Server<T>): Coroutine<void> {
      answers.push(yield* ask());
      group.cancel();
    }
    for (const ask of servers) group.createTask(compete(ask));
  });
  for (const first of answers) return first;
  throw new ExceptionGroup('no server has answered', [new Error('no answer')]);
}
