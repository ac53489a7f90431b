// A group takes tasks only between its beginning and its end; others are closed unstarted.
import {
  asyncWith,
  type Coroutine,
  ExceptionGroup,
  RuntimeError,
  run,
  sleep,
  TaskGroup,
} from 'asyncio';

function* child(): Coroutine<void> {
  console.log('never');
}

function attempt(group: TaskGroup): void {
  try {
    group.createTask(child());
  } catch (error) {
    if (error instanceof RuntimeError) console.log('refused');
  }
}

function* fail(): Coroutine<void> {
  throw new Error('failed');
}

function* main(): Coroutine<void> {
  const group = new TaskGroup();
  attempt(group);
  try {
    yield* asyncWith(group, function* () {
      group.createTask(fail());
      try {
        yield* sleep(1);
      } finally {
        attempt(group);
      }
    });
  } catch (error) {
    if (error instanceof ExceptionGroup) attempt(group);
  }
  try {
    yield* asyncWith(group, function* () {});
  } catch (error) {
    if (error instanceof RuntimeError) console.log('entered already');
  }
}

await run(main());
