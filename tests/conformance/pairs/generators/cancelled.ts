// A cancellation reaches the generator where it waits.
import { asyncFor, asyncGenerator, type Coroutine, createTask, run, sleep, wait } from 'asyncio';

function* consume(): Coroutine<void> {
  const slow = asyncGenerator<string>(function* (emit) {
    try {
      yield* sleep(10);
      yield* emit('never');
    } catch (error) {
      console.log('cancelled inside');
      throw error;
    } finally {
      console.log('generator ends');
    }
  });
  yield* asyncFor(slow, function* (value) {
    console.log(value);
  });
}

function* main(): Coroutine<void> {
  const task = createTask(consume());
  yield* sleep(1);
  task.cancel();
  yield* wait([task]);
  console.log(task.cancelled());
}

await run(main());
