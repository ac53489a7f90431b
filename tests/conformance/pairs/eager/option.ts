// create_task() takes eager_start for a single task.
import { type Coroutine, getRunningLoop, run, sleep } from 'asyncio';

function* child(name: string): Coroutine<string> {
  console.log(name, 'starts');
  yield* sleep(1);
  return name;
}

function* main(): Coroutine<void> {
  const loop = getRunningLoop();
  const lazy = loop.createTask(child('lazy'));
  const eager = loop.createTask(child('eager'), { eagerStart: true });
  console.log('created');
  console.log(yield* eager, yield* lazy);
}

await run(main());
