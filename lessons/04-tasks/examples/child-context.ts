// A variable set in three places. Which of them does main see?
import { ContextVar, type Coroutine, createTask, run, sleep } from 'asyncio';

const user = new ContextVar('user', { default: 'nobody' });

function* logIn(name: string): Coroutine<void> {
  console.log(`  before: ${user.get()}`);
  yield* sleep(1);
  user.set(name);
  console.log(`  after: ${user.get()}`);
}

function* main(): Coroutine<void> {
  user.set('root');

  console.log('in a task');
  const task = createTask(logIn('Ana'), { name: 'log in Ana' });
  user.set('guest');
  yield* task;
  console.log(`main sees ${user.get()}`);

  console.log('by a direct await');
  yield* logIn('Ben');
  console.log(`main sees ${user.get()}`);
}

await run(main());
