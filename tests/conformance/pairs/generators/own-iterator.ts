// Anything with a next value to wait for can be iterated.
import {
  type AsyncIterable,
  asyncFor,
  type Coroutine,
  getRunningLoop,
  run,
  StopAsyncIteration,
  sleep,
} from 'asyncio';

class Ticker implements AsyncIterable<number> {
  private left: number;

  constructor(ticks: number) {
    this.left = ticks;
  }

  *next(): Coroutine<number> {
    if (this.left === 0) throw new StopAsyncIteration();
    this.left -= 1;
    yield* sleep(1);
    return this.left;
  }
}

function* main(): Coroutine<void> {
  yield* asyncFor(new Ticker(3), function* (left) {
    console.log(left, 'at', getRunningLoop().time());
  });
}

await run(main());
