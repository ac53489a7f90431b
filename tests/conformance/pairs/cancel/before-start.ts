// A task that is cancelled before it starts never runs its body.
import { CancelledError, type Coroutine, createTask, run } from 'asyncio';

function* child(): Coroutine<void> {
  console.log('never printed');
}

function* main(): Coroutine<void> {
  const task = createTask(child());
  task.cancel();
  try {
    yield* task;
  } catch (error) {
    if (error instanceof CancelledError) console.log('cancelled', task.cancelled());
  }
}

await run(main());
