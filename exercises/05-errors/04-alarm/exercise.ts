// fails: a failure sounds the alarm at that moment
import { type Coroutine, createTask, type Task } from 'asyncio';

export interface Helper {
  readonly name: string;
  readonly alarm: (name: string, error: unknown) => void;
}

/** Starts the work in the background. A failure sounds the alarm, at once. */
export function startHelper<T>(work: Coroutine<T>, { name }: Helper): Task<T> {
  return createTask(work, { name });
}
