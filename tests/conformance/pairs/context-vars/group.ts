// Tasks of a group copy the context of the body at their creation.
import { asyncWith, ContextVar, type Coroutine, run, sleep, TaskGroup } from 'asyncio';

const request = new ContextVar<number>('request');

function* handle(): Coroutine<void> {
  yield* sleep(1);
  console.log('handles', request.get());
}

function* main(): Coroutine<void> {
  yield* asyncWith(new TaskGroup(), function* (group) {
    for (let number = 0; number < 3; number += 1) {
      request.set(number);
      group.createTask(handle());
    }
  });
}

await run(main());
