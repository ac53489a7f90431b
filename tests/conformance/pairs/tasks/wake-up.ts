// A task that awaits another goes on one pass after that has ended.
import { type Coroutine, createTask, getRunningLoop, run, sleep } from 'asyncio';

function* child(): Coroutine<void> {
  yield* sleep(1);
  getRunningLoop().callSoon(() => console.log('called in the same pass'));
  console.log('child ends');
}

function* main(): Coroutine<void> {
  yield* createTask(child());
  console.log('main goes on');
}

await run(main());
