// Three weather stations, asked one after the other.
import { type Coroutine, getRunningLoop, run, sleep } from 'asyncio';

function* forecast(city: string, sky: string, seconds: number): Coroutine<string> {
  console.log(`${city}: asked`);
  yield* sleep(seconds);
  console.log(`${city}: answered`);
  return sky;
}

function* main(): Coroutine<void> {
  const loop = getRunningLoop();
  const started = loop.time();

  const oslo = yield* forecast('Oslo', 'snow', 3);
  const lima = yield* forecast('Lima', 'fog', 1);
  const cairo = yield* forecast('Cairo', 'sun', 2);

  console.log(`${oslo}, ${lima}, ${cairo}`);
  console.log(`after ${Math.round(loop.time() - started)} s`);
}

await run(main());
