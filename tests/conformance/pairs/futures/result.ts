// A future's result is there for all who await it, in the order in which they began to.
import { type Coroutine, createTask, type Future, getRunningLoop, run, sleep, wait } from 'asyncio';

function* reader(name: string, future: Future<string>): Coroutine<void> {
  console.log(name, yield* future);
}

function* main(): Coroutine<void> {
  const future = getRunningLoop().createFuture<string>();
  const tasks = [...'cab'].map((name) => createTask(reader(name, future)));
  yield* sleep(1);
  future.setResult('tea');
  console.log(future.done(), future.result(), future.exception() === undefined);
  yield* wait(tasks);
  console.log(yield* future);
}

await run(main());
