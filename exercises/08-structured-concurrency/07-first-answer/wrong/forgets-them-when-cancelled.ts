// mistake: waits with wait, which leaves the servers running when the caller is cancelled
// caught by: cancelled at any of its waits, it leaves no server running
import {
  type Coroutine,
  createTask,
  ExceptionGroup,
  FIRST_COMPLETED,
  type Task,
  wait,
} from 'asyncio';

type Server<T> = () => Coroutine<T>;

export function* firstAnswer<T>(servers: readonly Server<T>[]): Coroutine<T> {
  const failures: Error[] = [];
  let pending = new Set<Task<T>>(servers.map((ask) => createTask(ask())));
  while (pending.size > 0) {
    const [done, rest] = yield* wait([...pending], { returnWhen: FIRST_COMPLETED });
    pending = new Set(rest);
    const first = [...done].find((task) => task.exception() === undefined);
    if (!first) {
      for (const task of done) failures.push(task.exception() as Error);
      continue;
    }
    for (const task of rest) task.cancel();
    if (rest.size > 0) yield* wait([...rest]);
    return first.result();
  }
  throw new ExceptionGroup('no server has answered', failures);
}
