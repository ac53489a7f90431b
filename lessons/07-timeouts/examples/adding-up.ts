// Three seconds for each step, and every step is in time.
import { type Coroutine, getRunningLoop, run, sleep, waitFor } from 'asyncio';

function* step(name: string, seconds: number): Coroutine<void> {
  yield* sleep(seconds);
  console.log(`${name} done`);
}

function* main(): Coroutine<void> {
  const loop = getRunningLoop();
  const started = loop.time();
  yield* waitFor(step('reserve', 2), 3);
  yield* waitFor(step('pay', 2.8), 3);
  yield* waitFor(step('pack', 2.2), 3);
  console.log(`after ${Math.round(loop.time() - started)} s`);
}

await run(main());
