// With Promises this shape is concurrent. Is it here?
import { type Coroutine, getRunningLoop, run, sleep } from 'asyncio';

function* forecast(city: string, sky: string, seconds: number): Coroutine<string> {
  console.log(`${city}: asked`);
  yield* sleep(seconds);
  return sky;
}

function* main(): Coroutine<void> {
  const loop = getRunningLoop();
  const started = loop.time();

  const forecasts = [
    forecast('Oslo', 'snow', 3),
    forecast('Lima', 'fog', 1),
    forecast('Cairo', 'sun', 2),
  ];
  console.log('three forecasts on their way?');

  for (const answer of forecasts) {
    console.log(yield* answer);
  }
  console.log(`after ${Math.round(loop.time() - started)} s`);
}

await run(main());
