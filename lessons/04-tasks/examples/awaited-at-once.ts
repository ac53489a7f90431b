// Three tasks, still one at a time: each is awaited before the next is created.
import { type Coroutine, createTask, getRunningLoop, run, sleep } from 'asyncio';

function* forecast(sky: string, seconds: number): Coroutine<string> {
  yield* sleep(seconds);
  return sky;
}

// #region main
function* main(): Coroutine<void> {
  const loop = getRunningLoop();
  const started = loop.time();

  const oslo = yield* createTask(forecast('snow', 3), { name: 'Oslo' });
  const lima = yield* createTask(forecast('fog', 1), { name: 'Lima' });
  const cairo = yield* createTask(forecast('sun', 2), { name: 'Cairo' });

  console.log(`${oslo}, ${lima}, ${cairo}`);
  console.log(`after ${Math.round(loop.time() - started)} s`);
}
// #endregion

await run(main());
