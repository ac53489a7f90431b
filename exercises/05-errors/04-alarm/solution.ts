import { type Coroutine, createTask, type Task } from 'asyncio';

export interface Helper {
  readonly name: string;
  readonly alarm: (name: string, error: unknown) => void;
}

/** Starts the work in the background. A failure sounds the alarm, at once. */
export function startHelper<T>(work: Coroutine<T>, { name, alarm }: Helper): Task<T> {
  const helper = createTask(work, { name });
  helper.addDoneCallback(() => {
    if (helper.cancelled()) return;
    const error = helper.exception();
    if (error !== undefined) alarm(name, error);
  });
  return helper;
}
