// Done-callbacks are called soon, in the order in which they were added, also on a task that is done.
import { type Coroutine, createTask, run, sleep } from 'asyncio';

function* child(): Coroutine<void> {
  console.log('child runs');
}

function* main(): Coroutine<void> {
  const task = createTask(child(), { name: 'child' });
  task.addDoneCallback((done) => console.log('first', done.getName()));
  task.addDoneCallback((done) => console.log('second', done.done()));
  yield* task;
  console.log('awaited');
  task.addDoneCallback(() => console.log('third'));
  console.log('added');
  yield* sleep(0);
  console.log('end');
}

await run(main());
