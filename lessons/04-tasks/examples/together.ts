// The same three stations, each in a task of its own.
import { type Coroutine, createTask, getRunningLoop, run, sleep } from 'asyncio';

function* forecast(city: string, sky: string, seconds: number): Coroutine<string> {
  console.log(`${city}: asked`);
  yield* sleep(seconds);
  console.log(`${city}: answered`);
  return sky;
}

function* main(): Coroutine<void> {
  const loop = getRunningLoop();
  const started = loop.time();

  const oslo = createTask(forecast('Oslo', 'snow', 3), { name: 'Oslo' });
  const lima = createTask(forecast('Lima', 'fog', 1), { name: 'Lima' });
  const cairo = createTask(forecast('Cairo', 'sun', 2), { name: 'Cairo' });
  console.log('three tasks created');

  console.log(`${yield* oslo}, ${yield* lima}, ${yield* cairo}`);
  console.log(`after ${Math.round(loop.time() - started)} s`);
}

await run(main());
