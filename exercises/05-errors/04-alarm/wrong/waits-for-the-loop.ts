// mistake: believes that task errors show up by themselves: the loop's handler hears of them only at the end
// caught by: a failure sounds the alarm at that moment
import { type Coroutine, createTask, getRunningLoop, type Task } from 'asyncio';

interface Helper {
  readonly name: string;
  readonly alarm: (name: string, error: unknown) => void;
}

export function startHelper<T>(work: Coroutine<T>, { name, alarm }: Helper): Task<T> {
  const helper = createTask(work, { name });
  getRunningLoop().setExceptionHandler((_loop, { exception }) => alarm(name, exception));
  return helper;
}
