// Anything with an iterator of its own can be awaited.
import {
  type Awaitable,
  type Coroutine,
  gather,
  getRunningLoop,
  run,
  sleep,
  waitFor,
} from 'asyncio';

class Kettle implements Awaitable<string> {
  *[Symbol.iterator](): Coroutine<string> {
    console.log('heating');
    yield* sleep(1);
    return 'hot water';
  }
}

function* main(): Coroutine<void> {
  console.log(yield* new Kettle(), getRunningLoop().time());
  console.log(...(yield* gather(new Kettle(), new Kettle())), getRunningLoop().time());
  console.log(yield* waitFor(new Kettle(), 2));
}

await run(main());
