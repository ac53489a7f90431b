// create_task() needs a running loop.
import { type Coroutine, createTask, RuntimeError, run } from 'asyncio';

function* child(): Coroutine<void> {}

function* main(): Coroutine<void> {
  console.log('main runs');
}

await run(main());
try {
  createTask(child());
} catch (error) {
  if (error instanceof RuntimeError) console.log('no running loop');
}
