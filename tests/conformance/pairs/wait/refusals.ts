// wait() refuses nothing at all, coroutines, a single task and unknown conditions.
import { type Coroutine, createTask, run, type Task, wait } from 'asyncio';

function* child(): Coroutine<void> {}

function* attempt(futures: unknown, options = {}): Coroutine<void> {
  try {
    yield* wait(futures as Task[], options);
  } catch (error) {
    if (error instanceof RangeError) console.log('bad value');
    else if (error instanceof TypeError) console.log('bad type');
  }
}

function* main(): Coroutine<void> {
  const task = createTask(child());
  yield* attempt([]);
  yield* attempt([child()]);
  yield* attempt(task);
  yield* attempt([task], { returnWhen: 'SOME' });
}

await run(main());
