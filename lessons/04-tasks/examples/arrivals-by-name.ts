// asyncFor over asCompleted gives the tasks themselves: ask which one it is.
import { asCompleted, asyncFor, type Coroutine, createTask, run, sleep } from 'asyncio';

function* measure(celsius: number, seconds: number): Coroutine<number> {
  yield* sleep(seconds);
  return celsius;
}

function* main(): Coroutine<void> {
  const tasks = [
    createTask(measure(-4, 3), { name: 'Oslo' }),
    createTask(measure(19, 1), { name: 'Lima' }),
    createTask(measure(31, 2), { name: 'Cairo' }),
  ];
  // #region loop
  yield* asyncFor(asCompleted(tasks), function* (task) {
    const celsius = yield* task;
    console.log(`${task.getName()}: ${celsius} degrees`);
  });
  // #endregion
}

await run(main());
