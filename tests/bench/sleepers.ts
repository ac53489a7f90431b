/** `sleepers.ts LOOP TASKS`: prints the bytes that the sleeping tasks hold, and the seconds to create, suspend, wake and join them. */

import {
  type Coroutine,
  createTask,
  HostLoop,
  run,
  SimulatedLoop,
  sleep,
  type Task,
} from 'asyncio';

const [loop = 'simulated', count = '1000'] = process.argv.slice(2);
const tasks = Number(count);
/** Small numbers are repeated, so that all sizes are measured over as many tasks. */
const rounds = Math.max(1, Math.round(1_000_000 / tasks));
let bytes = 0;

function* sleepers(measured: boolean): Coroutine<void> {
  const before = measured ? usedMemory() : 0;
  const started: Task<void>[] = [];
  for (let left = tasks; left > 0; left -= 1) started.push(createTask(sleep(0.001)));
  yield* sleep(0);
  if (measured) bytes = usedMemory() - before;
  for (const task of started) yield* task;
}

function usedMemory(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

const loopFactory = () => (loop === 'host' ? new HostLoop() : new SimulatedLoop());
for (let warm = 0; warm < Math.max(1, 50_000 / tasks); warm += 1)
  await run(sleepers(false), { loopFactory });
const start = performance.now();
for (let round = 0; round < rounds; round += 1) await run(sleepers(false), { loopFactory });
const seconds = (performance.now() - start) / 1000 / rounds;
await run(sleepers(true), { loopFactory });
console.log(bytes, seconds);
