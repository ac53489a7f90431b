// At most one request every half second, whoever asks.
import { type Coroutine, gather, getRunningLoop, run, sleep } from 'asyncio';

// #region program
class Pace {
  private readonly interval: number;
  private nextStart = 0;

  constructor(interval: number) {
    this.interval = interval;
  }

  /** Waits for the caller's turn. */
  *turn(): Coroutine<void> {
    const now = getRunningLoop().time();
    const start = Math.max(now, this.nextStart);
    this.nextStart = start + this.interval;
    yield* sleep(start - now);
  }
}

function* request(pace: Pace, path: string, begin: number): Coroutine<void> {
  yield* pace.turn();
  console.log(`${(getRunningLoop().time() - begin).toFixed(1)} s  ${path}`);
  yield* sleep(2);
}

function* main(): Coroutine<void> {
  const pace = new Pace(0.5);
  const begin = getRunningLoop().time();
  const paths = ['/a', '/b', '/c', '/d'];
  yield* gather(...paths.map((path) => request(pace, path, begin)));
  yield* request(pace, '/e', begin);
}
// #endregion

await run(main());
