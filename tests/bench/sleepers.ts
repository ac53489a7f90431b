/** `sleepers.ts PEER TASKS`: prints the bytes that the sleeping tasks hold, and the seconds to create, suspend, wake and join them. */

import {
  type Coroutine,
  createTask,
  HostLoop,
  run,
  SimulatedLoop,
  sleep,
  type Task,
} from 'asyncio';

/** About as many bytes as a sleeping task. */
const OBJECTS_PER_TASK = 8;

const [peer = 'simulated', count = '1000'] = process.argv.slice(2);
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

/** The same shape without tasks: many objects that live until all are made. */
function plainObjects(measured: boolean): number {
  const before = measured ? usedMemory() : 0;
  const kept = Array.from({ length: tasks }, () =>
    Array.from({ length: OBJECTS_PER_TASK }, makeObject),
  );
  if (measured) bytes = usedMemory() - before;
  return kept.reduce((sum, objects) => sum + objects.length, 0);
}

function makeObject() {
  return { a: 1, b: 2, c: 3, d: 4, e: 5, f: 6, g: 7, h: 8, i: 9, j: 10 };
}

function usedMemory(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

const loopFactory = () => (peer === 'host' ? new HostLoop() : new SimulatedLoop());

async function once(measured: boolean): Promise<void> {
  if (peer === 'objects') plainObjects(measured);
  else await run(sleepers(measured), { loopFactory });
}

for (let warm = 0; warm < Math.max(1, 50_000 / tasks); warm += 1) await once(false);
const start = performance.now();
for (let round = 0; round < rounds; round += 1) await once(false);
const seconds = (performance.now() - start) / 1000 / rounds;
await once(true);
console.log(bytes, seconds);
