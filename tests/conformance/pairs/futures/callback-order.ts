// Callbacks and awaiting tasks are told in one order, in which they came.
import { type Coroutine, createTask, type Future, getRunningLoop, run, sleep } from 'asyncio';

function* reader(future: Future<void>): Coroutine<void> {
  yield* future;
  console.log('reader');
}

function* main(): Coroutine<void> {
  const future = getRunningLoop().createFuture<void>();
  future.addDoneCallback(() => console.log('first callback'));
  const task = createTask(reader(future));
  yield* sleep(0);
  future.addDoneCallback(() => console.log('second callback'));
  future.setResult();
  yield* task;
}

await run(main());
