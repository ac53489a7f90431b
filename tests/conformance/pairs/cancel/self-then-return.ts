// A task that cancels itself and then returns ends cancelled.
import { type Coroutine, createTask, currentTask, run } from 'asyncio';

function* child(): Coroutine<string> {
  currentTask()?.cancel('myself');
  return 'lost';
}

function* main(): Coroutine<void> {
  const task = createTask(child());
  try {
    console.log(yield* task);
  } catch (error) {
    console.log('cancelled', (error as Error).message, task.cancelled());
  }
}

await run(main());
