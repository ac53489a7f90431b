// A cancellation stops at the shield: who waits is cancelled, what is protected runs on.
import { type Coroutine, createTask, run, shield, sleep, type Task, wait } from 'asyncio';

function* save(): Coroutine<string> {
  yield* sleep(3);
  console.log('saved');
  return 'file';
}

function* request(task: Task<string>): Coroutine<void> {
  yield* shield(task);
}

function* main(): Coroutine<void> {
  const task = createTask(save());
  const waiter = createTask(request(task));
  yield* sleep(1);
  waiter.cancel();
  yield* wait([waiter]);
  console.log(waiter.cancelled(), task.cancelled(), task.cancelling());
  console.log(yield* task);
}

await run(main());
