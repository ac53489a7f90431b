// A task sees the variables as they were at its creation, and its changes stay its own.
import { ContextVar, type Coroutine, createTask, run, sleep } from 'asyncio';

const drink = new ContextVar('drink', { default: 'water' });

function* child(): Coroutine<void> {
  console.log('child sees', drink.get());
  drink.set('coffee');
  yield* sleep(1);
  console.log('child still sees', drink.get());
}

function* main(): Coroutine<void> {
  drink.set('tea');
  const task = createTask(child());
  drink.set('milk');
  yield* sleep(0);
  console.log('main sees', drink.get());
  yield* task;
  console.log('main sees', drink.get());
}

await run(main());
