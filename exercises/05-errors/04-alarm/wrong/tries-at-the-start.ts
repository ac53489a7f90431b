// mistake: guards the start of the task; its errors come later, when this try is long over
// caught by: a failure sounds the alarm at that moment
import { type Coroutine, createTask, type Task } from 'asyncio';

interface Helper {
  readonly name: string;
  readonly alarm: (name: string, error: unknown) => void;
}

export function startHelper<T>(work: Coroutine<T>, { name, alarm }: Helper): Task<T> {
  const helper = createTask(work, { name });
  try {
    if (helper.done()) helper.result();
  } catch (error) {
    alarm(name, error);
  }
  return helper;
}
