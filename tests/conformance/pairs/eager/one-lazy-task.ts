// Where the factory is eager, a single task can still start in its turn.
import { type Coroutine, createTask, eagerTaskFactory, getRunningLoop, run } from 'asyncio';

function* child(name: string): Coroutine<void> {
  console.log(name, 'starts');
}

function* main(): Coroutine<void> {
  getRunningLoop().setTaskFactory(eagerTaskFactory);
  createTask(child('eager'));
  const task = createTask(child('lazy'), { eagerStart: false });
  console.log('created');
  yield* task;
}

await run(main());
