// An eager task runs to its first suspension inside create_task().
import {
  type Coroutine,
  createTask,
  eagerTaskFactory,
  getRunningLoop,
  run,
  sleep,
  wait,
} from 'asyncio';

function* child(name: string): Coroutine<void> {
  console.log(name, 'starts');
  yield* sleep(0);
  console.log(name, 'goes on');
}

function* main(): Coroutine<void> {
  getRunningLoop().setTaskFactory(eagerTaskFactory);
  const first = createTask(child('first'));
  console.log('created');
  const second = createTask(child('second'));
  yield* wait([first, second]);
}

await run(main());
