// mistake: keeps the error after the alarm, so that whoever awaits the helper gets undefined for a result
// caught by: whoever awaits the task gets its result, or its error
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
      if (error instanceof CancelledError) throw error;
      alarm(name, error);
      return undefined as T;
    }
  }
  return createTask(guarded(), { name });
}
