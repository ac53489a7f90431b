// A block that is cancelled leaves its context managers, the inner one first.
import {
  type AsyncContextManager,
  asyncWith,
  CancelledError,
  type Coroutine,
  createTask,
  getRunningLoop,
  run,
  sleep,
  wait,
} from 'asyncio';

class Resource implements AsyncContextManager<void, false> {
  private readonly name: string;

  constructor(name: string) {
    this.name = name;
  }

  *enter(): Coroutine<void> {
    console.log('open', this.name);
  }

  *exit(error?: unknown): Coroutine<false> {
    yield* sleep(1);
    console.log('close', this.name, error instanceof CancelledError);
    return false;
  }
}

function* child(): Coroutine<void> {
  yield* asyncWith(new Resource('a'), function* () {
    yield* asyncWith(new Resource('b'), () => sleep(10));
  });
}

function* main(): Coroutine<void> {
  const task = createTask(child());
  yield* sleep(1);
  task.cancel();
  yield* wait([task]);
  console.log(task.cancelled(), getRunningLoop().time());
}

await run(main());
