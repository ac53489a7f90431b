// The loop's task factory makes all its tasks.
import {
  type Coroutine,
  createTask,
  gather,
  getRunningLoop,
  run,
  Task,
  type TaskFactory,
} from 'asyncio';

function* child(): Coroutine<string> {
  return 'child';
}

function* main(): Coroutine<void> {
  const loop = getRunningLoop();
  const factory: TaskFactory = (owner, coroutine, options) => {
    console.log('making a task');
    return new Task(coroutine, { ...options, loop: owner });
  };
  loop.setTaskFactory(factory);
  console.log(loop.getTaskFactory() === factory);
  console.log(yield* createTask(child(), { name: 'named' }), ...(yield* gather(child(), child())));
  loop.setTaskFactory(null);
  console.log(yield* createTask(child()), loop.getTaskFactory() === undefined);
  try {
    loop.setTaskFactory('factory' as unknown as TaskFactory);
  } catch (error) {
    if (error instanceof TypeError) console.log('not callable');
  }
}

await run(main());
