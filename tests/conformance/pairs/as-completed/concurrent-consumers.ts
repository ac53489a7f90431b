// Several tasks can take their results from one as_completed().
import { asCompleted, type Coroutine, gather, run, sleep } from 'asyncio';

function* work(delay: number): Coroutine<number> {
  yield* sleep(delay);
  return delay;
}

function* consume(name: string, awaitables: Iterable<Coroutine<number>>): Coroutine<void> {
  for (const awaitable of awaitables) console.log(name, yield* awaitable);
}

function* main(): Coroutine<void> {
  const awaitables = asCompleted([work(1), work(2), work(3), work(4)]);
  yield* gather(consume('a', awaitables), consume('b', awaitables));
}

await run(main());
