// What a TaskGroup raises can be split by class.
import { asyncWith, type Coroutine, ExceptionGroup, run, sleep, TaskGroup } from 'asyncio';

function* fail(error: Error): Coroutine<void> {
  yield* sleep(1);
  throw error;
}

function* main(): Coroutine<void> {
  try {
    yield* asyncWith(new TaskGroup(), function* (group) {
      group.createTask(fail(new RangeError('value')));
      group.createTask(fail(new TypeError('type')));
    });
  } catch (error) {
    if (!(error instanceof ExceptionGroup)) throw error;
    const [values, others] = error.split(RangeError);
    const texts = [...(values?.exceptions ?? []), ...(others?.exceptions ?? [])];
    console.log(...texts.map((one) => (one as Error).message), error.message);
  }
}

await run(main());
