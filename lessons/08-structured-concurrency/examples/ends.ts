// One kind of resource, and three ways for its block to end.
import {
  type AsyncContextManager,
  asyncWith,
  type Coroutine,
  createTask,
  run,
  sleep,
  wait,
} from 'asyncio';

// #region program
function connection(name: string): AsyncContextManager<string, false> {
  return {
    *enter() {
      yield* sleep(1);
      return `${name} connected`;
    },
    *exit(error) {
      const reason = error instanceof Error ? error.name : 'no error';
      yield* sleep(1);
      console.log(`${name} closed, ${reason}`);
      return false;
    },
  };
}

function* use(name: string, failure?: Error): Coroutine<void> {
  yield* asyncWith(connection(name), function* (status) {
    console.log(status);
    yield* sleep(2);
    if (failure) throw failure;
  });
  console.log(`${name} done`);
}

function* main(): Coroutine<void> {
  const tasks = [
    createTask(use('calm'), { name: 'calm' }),
    createTask(use('unlucky', new TypeError()), { name: 'unlucky' }),
    createTask(use('stopped'), { name: 'stopped' }),
  ];
  yield* sleep(1.5);
  tasks[2]?.cancel();
  yield* wait(tasks);
  const failure = tasks[1]?.exception() as Error;
  console.log(`unlucky: ${failure.name}`);
}

await run(main());
// #endregion
