// A context can be given to tasks and to callbacks, which then share it.
import {
  ContextVar,
  type Coroutine,
  copyContext,
  createTask,
  currentTask,
  getRunningLoop,
  run,
  sleep,
} from 'asyncio';

const drink = new ContextVar('drink', { default: 'water' });

function* change(value: string): Coroutine<void> {
  console.log('task sees', drink.get());
  drink.set(value);
}

function* main(): Coroutine<void> {
  const loop = getRunningLoop();
  const context = copyContext();
  yield* createTask(change('tea'), { context });
  yield* createTask(change('coffee'), { context });
  loop.callSoon(() => console.log('callback sees', drink.get()), { context });
  loop.callLater(1, () => console.log('timer sees', drink.get()), { context });
  yield* sleep(2);
  console.log(context.get(drink), drink.get(), currentTask()?.getContext() === context);
}

await run(main());
