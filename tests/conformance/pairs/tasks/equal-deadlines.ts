// Timers of one deadline come out of the heap in heapq's order.
import { type Coroutine, gather, run, sleep } from 'asyncio';

function* nap(number: number): Coroutine<void> {
  yield* sleep(1);
  console.log(number);
}

function* main(): Coroutine<void> {
  yield* gather(Array.from({ length: 10 }, (_, number) => nap(number)));
}

await run(main());
