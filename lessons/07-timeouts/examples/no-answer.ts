// A price needs three exchange rates. One of the servers hangs.
import { type Coroutine, gather, getRunningLoop, run, sleep } from 'asyncio';

function* fetchRate(city: string, seconds: number): Coroutine<string> {
  yield* sleep(seconds);
  return `the rate of ${city}`;
}

function* main(): Coroutine<void> {
  const loop = getRunningLoop();
  const started = loop.time();
  const bern = fetchRate('Bern', 1);
  const rome = fetchRate('Rome', 20);
  const oslo = fetchRate('Oslo', 2);
  const rates = yield* gather(bern, rome, oslo);
  console.log(rates.join(', '));
  console.log(`after ${Math.round(loop.time() - started)} s`);
}

await run(main());
