// A fast producer and a slow consumer, with a queue of two places.
import { type Coroutine, gather, Queue, QueueShutDown, run, sleep } from 'asyncio';

// #region program
function* read(pages: Queue<number>): Coroutine<void> {
  for (const page of [1, 2, 3, 4, 5]) {
    yield* pages.put(page);
    console.log(`page ${page} is in the queue`);
  }
  pages.shutdown();
}

function* translate(pages: Queue<number>): Coroutine<void> {
  for (;;) {
    const page = yield* pages.get();
    yield* sleep(1);
    console.log(`page ${page} is translated`);
  }
}

function* translateAll(pages: Queue<number>): Coroutine<void> {
  try {
    yield* translate(pages);
  } catch (error) {
    if (!(error instanceof QueueShutDown)) throw error;
    console.log('no more pages');
  }
}

function* main(): Coroutine<void> {
  const pages = new Queue<number>(2);
  yield* gather(read(pages), translateAll(pages));
}
// #endregion

await run(main());
