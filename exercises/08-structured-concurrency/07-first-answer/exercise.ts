// fails: a server that fails does not stop the others
import { type Coroutine, createTask, FIRST_COMPLETED, wait } from 'asyncio';

export type Server<T> = () => Coroutine<T>;

/** Asks all servers at the same time, and returns the first answer. */
export function* firstAnswer<T>(servers: readonly Server<T>[]): Coroutine<T> {
  const tasks = servers.map((ask) => createTask(ask()));
  const [done, pending] = yield* wait(tasks, { returnWhen: FIRST_COMPLETED });
  for (const task of pending) task.cancel();
  for (const task of done) return task.result();
  throw new Error('There is no server.');
}
