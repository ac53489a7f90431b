// A generator that loads pages, a loop that reads them. A second each.
import { asyncFor, asyncGenerator, type Coroutine, run, sleep } from 'asyncio';

// #region program
function pages(count: number) {
  return asyncGenerator<number>(function* (emit) {
    console.log('begin');
    for (let page = 1; page <= count; page += 1) {
      yield* sleep(1);
      console.log(`page ${page} loaded`);
      yield* emit(page);
    }
    console.log('no more');
  });
}

function* main(): Coroutine<void> {
  const book = pages(3);
  console.log('book opened');
  yield* asyncFor(book, function* (page) {
    yield* sleep(1);
    console.log(`page ${page} read`);
  });
}

await run(main());
// #endregion
