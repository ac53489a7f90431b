// gather starts all it is given, and keeps the order of its arguments.
import { type Coroutine, gather, run, sleep } from 'asyncio';

function* forecast(city: string, sky: string, seconds: number): Coroutine<string> {
  console.log(`${city}: asked`);
  yield* sleep(seconds);
  console.log(`${city}: answered`);
  return sky;
}

// #region main
function* main(): Coroutine<void> {
  const forecasts = gather(
    forecast('Oslo', 'snow', 3),
    forecast('Lima', 'fog', 1),
    forecast('Cairo', 'sun', 2),
  );
  console.log('gather called');

  yield* sleep(2.5);
  console.log('2.5 s later');

  const [oslo, lima, cairo] = yield* forecasts;
  console.log(`${oslo}, ${lima}, ${cairo}`);
}
// #endregion

await run(main());
