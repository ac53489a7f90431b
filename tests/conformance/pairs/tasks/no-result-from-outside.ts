// Nobody but its coroutine gives a task its outcome.
import { type Coroutine, currentTask, type Future, RuntimeError, run } from 'asyncio';

function* main(): Coroutine<void> {
  const task = currentTask() as unknown as Future<number>;
  for (const attempt of [() => task.setResult(1), () => task.setException(new Error('no'))]) {
    try {
      attempt();
    } catch (error) {
      if (error instanceof RuntimeError) console.log('not for tasks');
    }
  }
}

await run(main());
