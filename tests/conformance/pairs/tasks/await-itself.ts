// A task that awaits itself gets a RuntimeError.
import { type Coroutine, currentTask, RuntimeError, run } from 'asyncio';

function* main(): Coroutine<void> {
  const task = currentTask();
  try {
    if (task) yield* task;
  } catch (error) {
    if (error instanceof RuntimeError) console.log('cannot await itself');
  }
}

await run(main());
