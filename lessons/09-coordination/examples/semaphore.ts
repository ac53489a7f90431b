// Five downloads, two at a time.
import { asyncWith, type Coroutine, gather, getRunningLoop, run, Semaphore, sleep } from 'asyncio';

// biome-ignore format: the page is narrow
// #region program
function* download(
  limit: Semaphore,
  file: string,
  seconds: number,
): Coroutine<void> {
  yield* asyncWith(limit, function* () {
    console.log(`${file} begins`);
    yield* sleep(seconds);
    console.log(`${file} is here`);
  });
}

function* main(): Coroutine<void> {
  const limit = new Semaphore(2);
  const begin = getRunningLoop().time();
  yield* gather(
    download(limit, 'a.png', 2),
    download(limit, 'b.png', 1),
    download(limit, 'c.png', 3),
    download(limit, 'd.png', 1),
    download(limit, 'e.png', 1),
  );
  console.log(`after ${Math.round(getRunningLoop().time() - begin)} s`);
}
// #endregion

await run(main());
