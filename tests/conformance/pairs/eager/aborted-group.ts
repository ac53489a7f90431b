// A task that is started eagerly and makes its group fail is cancelled with the others.
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
  throw new Error('failed');
}

function* starter(group: TaskGroup): Coroutine<void> {
  group.createTask(fail());
  yield* sleep(0);
  console.log('starter goes on');
  yield* sleep(10);
}

function* main(): Coroutine<void> {
  getRunningLoop().setTaskFactory(eagerTaskFactory);
  try {
    yield* asyncWith(new TaskGroup(), function* (group) {
      group.createTask(starter(group));
      console.log('body ends');
    });
  } catch (error) {
    if (!(error instanceof ExceptionGroup)) throw error;
    const texts = error.exceptions.map((one) => (one as Error).message);
    console.log(...texts, getRunningLoop().time());
  }
}

await run(main());
