// mistake: sounds the alarm inside the task; the task's own error is still one that nobody has looked at
// caught by: the loop has nothing left to report
import { CancelledError, type Coroutine, createTask, type Task } from 'asyncio';

interface Helper {
  readonly name: string;
  readonly alarm: (name: string, error: unknown) => void;
}

export function startHelper<T>(work: Coroutine<T>, { name, alarm }: Helper): Task<T> {
  function* guarded(): Coroutine<T> {
    try {
      return yield* work;
    } catch (error) {
      if (!(error instanceof CancelledError)) alarm(name, error);
      throw error;
    }
  }
  return createTask(guarded(), { name });
}
