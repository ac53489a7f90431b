// mistake: asks a cancelled task for its exception, which throws in the callback
// caught by: a helper that is cancelled is no alarm
import { type Coroutine, createTask, type Task } from 'asyncio';

interface Helper {
  readonly name: string;
  readonly alarm: (name: string, error: unknown) => void;
}

export function startHelper<T>(work: Coroutine<T>, { name, alarm }: Helper): Task<T> {
  const helper = createTask(work, { name });
  helper.addDoneCallback(() => {
    const error = helper.exception();
    if (error !== undefined) alarm(name, error);
  });
  return helper;
}
