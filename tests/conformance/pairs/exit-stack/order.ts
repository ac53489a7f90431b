// An exit stack leaves in reverse order what was entered through it.
import {
  type AsyncContextManager,
  AsyncExitStack,
  asyncWith,
  type Coroutine,
  getRunningLoop,
  run,
  sleep,
} from 'asyncio';

class Resource implements AsyncContextManager<string, false> {
  private readonly name: string;

  constructor(name: string) {
    this.name = name;
  }

  *enter(): Coroutine<string> {
    yield* sleep(1);
    return this.name;
  }

  *exit(error?: unknown): Coroutine<false> {
    yield* sleep(1);
    console.log('close', this.name, error);
    return false;
  }
}

function* farewell(name: string): Coroutine<void> {
  yield* sleep(1);
  console.log('farewell', name);
}

function* main(): Coroutine<void> {
  yield* asyncWith(new AsyncExitStack(), function* (stack) {
    for (const name of 'ab')
      console.log('open', yield* stack.enterAsyncContext(new Resource(name)));
    stack.callback(console.log, 'callback');
    stack.pushAsyncCallback(farewell, 'friend');
    console.log('body');
  });
  console.log(getRunningLoop().time());
}

await run(main());
