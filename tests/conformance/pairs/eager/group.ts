// A failure inside an eager start cancels the group at the next await.
import {
  asyncWith,
  type Coroutine,
  ExceptionGroup,
  eagerTaskFactory,
  getRunningLoop,
  run,
  sleep,
  TaskGroup,
} from 'asyncio';

function* fail(): Coroutine<void> {
  throw new Error('at once');
}

function* main(): Coroutine<void> {
  getRunningLoop().setTaskFactory(eagerTaskFactory);
  try {
    yield* asyncWith(new TaskGroup(), function* (group) {
      group.createTask(fail());
      console.log('body goes on');
      yield* sleep(1);
      console.log('never');
    });
  } catch (error) {
    if (!(error instanceof ExceptionGroup)) throw error;
    console.log(...error.exceptions.map((one) => (one as Error).message));
  }
}

await run(main());
