// Two rounds of a game; each begins when both players are ready.
import { Barrier, type Coroutine, gather, run, sleep } from 'asyncio';

// biome-ignore format: the page is narrow
// #region program
function* player(
  name: string,
  start: Barrier,
  loading: number[],
): Coroutine<void> {
  for (const [round, seconds] of loading.entries()) {
    yield* sleep(seconds);
    console.log(`${name} is ready for round ${round + 1}`);
    yield* start.wait();
    console.log(`${name} plays round ${round + 1}`);
  }
}

function* main(): Coroutine<void> {
  const start = new Barrier(2);
  const ana = player('Ana', start, [1, 3]);
  const ben = player('Ben', start, [2, 1]);
  yield* gather(ana, ben);
}
// #endregion

await run(main());
