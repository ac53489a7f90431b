// Cancelling a task cancels the future that it waits for.
import { type Coroutine, createTask, type Future, getRunningLoop, run, sleep, wait } from 'asyncio';

function* reader(future: Future<unknown>): Coroutine<void> {
  yield* future;
}

function* main(): Coroutine<void> {
  const future = getRunningLoop().createFuture();
  const [first, second] = [createTask(reader(future)), createTask(reader(future))];
  yield* sleep(0);
  first.cancel('enough');
  console.log(future.cancelled());
  yield* wait([first, second]);
  console.log(first.cancelled(), second.cancelled());
}

await run(main());
