// Stage 6: three tasks, awaited one after the other. The first error is the last to be noticed.
import { type Coroutine, createTask, getRunningLoop, run, sleep } from 'asyncio';

function* measure(sensor: string, seconds: number): Coroutine<string> {
  yield* sleep(seconds);
  if (sensor === 'wind') throw new Error('the wind gauge is broken');
  return `${sensor}: fine`;
}

function* main(): Coroutine<void> {
  const loop = getRunningLoop();
  const start = loop.time();
  const tasks = [
    createTask(measure('rain', 60)),
    createTask(measure('sun', 30)),
    createTask(measure('wind', 1)),
  ];
  try {
    for (const task of tasks) console.log(yield* task);
  } catch (error) {
    const seconds = Math.round(loop.time() - start);
    console.log(`${seconds} s: ${error instanceof Error ? error.message : 'something'}`);
  }
}

await run(main());
