/** `npm run bench`: the runtime beside its peers. See README.md. */

import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { memoryGrowth } from './memory.ts';
import {
  type Measurement,
  printMemory,
  printSize,
  printTable,
  printTracingCost,
} from './report.ts';
import { measureCore } from './size.ts';
import { measureTracingCost } from './tracing.ts';
import { type Workload, workloads } from './workloads.ts';

/** The peers, with the share of the full size that each is given: a slow one gets less to do. */
const PEERS: Readonly<Record<string, number>> = {
  simulated: 1,
  host: 1,
  native: 1,
  effect: 1,
  effection: 0.05,
  cpython: 1,
  uvloop: 1,
};

if (process.argv[2] === 'grade' || process.argv[2] === 'learn') {
  await import(`./${process.argv[2]}.ts`);
  process.exit();
}

const { values } = parseArgs({
  options: {
    json: { type: 'string' },
    only: { type: 'string' },
    quick: { type: 'boolean', default: false },
  },
});
const runs = values.quick ? 3 : 7;
const chosen = workloads.filter(({ name }) => !values.only || name === values.only);
const others = ['memory', 'tracing', 'size'];
if (chosen.length === 0 && !others.includes(values.only ?? '')) {
  console.error(
    `No workload "${values.only}". There are ${workloads.map(({ name }) => name).join(', ')}, ${others.join(', ')}.`,
  );
  process.exit(2);
}

const measurements = chosen.flatMap((workload) =>
  Object.keys(PEERS).flatMap((peer) => measure(peer, workload)),
);
printTable(measurements);
const memory = wants('memory') ? memoryGrowth() : [];
printMemory(memory);
const traced = workloads.filter(({ name }) => ['switch', 'spawn', 'queue'].includes(name));
const tracing = wants('tracing') ? await measureTracingCost(traced) : [];
printTracingCost(tracing);
const size = measureCore();
printSize(size);
if (values.json)
  writeFileSync(
    values.json,
    `${JSON.stringify({ measurements, memory, tracing, size }, null, 2)}\n`,
  );

function wants(name: string): boolean {
  return values.only === undefined || values.only === name;
}

/** The median of several runs in a new process; nothing where the peer is missing or has no such program. */
function measure(peer: string, workload: Workload): Measurement[] {
  const start = performance.now();
  const size = Math.max(1000, workload.size * (PEERS[peer] ?? 1));
  const [command, args] = commandFor(peer, workload.name, size);
  const { status, stdout } = spawnSync(command, args, {
    encoding: 'utf8',
    cwd: import.meta.dirname,
  });
  const took = `${((performance.now() - start) / 1000).toFixed(1)} s`;
  console.error(`${workload.name} on ${peer}: ${status === 0 ? took : 'left out'}`);
  if (status !== 0) return [];
  const seconds = stdout
    .trim()
    .split('\n')
    .map(Number)
    .sort((one, other) => one - other);
  const median = seconds[seconds.length >> 1] ?? Number.NaN;
  return [{ peer, workload: workload.name, operation: workload.operation, rate: size / median }];
}

function commandFor(peer: string, workload: string, size: number): [string, string[]] {
  const program = [workload, String(size), String(runs)];
  if (peer === 'cpython')
    return ['/usr/bin/python3', ['peers/asyncio_peer.py', 'asyncio', ...program]];
  if (peer === 'uvloop')
    return ['/usr/bin/python3', ['peers/asyncio_peer.py', 'uvloop', ...program]];
  return [process.execPath, ['worker.ts', peer, ...program]];
}
