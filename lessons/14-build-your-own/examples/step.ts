// Stage 5: a task in a dozen lines, on asyncio's own loop and futures. It can't be stopped.
import { type Coroutine, type Future, getRunningLoop, run, sleep } from 'asyncio';

function startTask(coroutine: Coroutine<void>): void {
  function step(): void {
    const { done, value } = coroutine.next();
    if (done || typeof value === 'symbol') return;
    value.awaited = false; // What every task does with a future that it got by yield*.
    value.addDoneCallback(step);
  }
  getRunningLoop().callSoon(step);
}

function wait(seconds: number): Future<void> {
  const loop = getRunningLoop();
  const future = loop.createFuture<void>();
  loop.callLater(seconds, () => future.setResult());
  return future;
}

function* copy(name: string): Coroutine<void> {
  for (let page = 1; page <= 3; page += 1) {
    yield* wait(2);
    console.log(`${name}: page ${page}`);
  }
}

function* main(): Coroutine<void> {
  startTask(copy('report'));
  startTask(copy('letter'));
  yield* sleep(3);
  console.log('the reader has left');
  yield* sleep(10);
}

await run(main());
