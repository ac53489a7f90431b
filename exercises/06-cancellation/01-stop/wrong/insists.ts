// mistake: asks again until the task is done; every new request breaks off the cleanup
// caught by: returns when the cleanup is done
import { type Coroutine, sleep, type Task } from 'asyncio';

export function* stop(task: Task<void>): Coroutine<void> {
  while (!task.done()) {
    task.cancel();
    yield* sleep(0);
  }
}
