/** Tables for a person. */

import type { MemoryPoint } from './memory.ts';
import type { Size } from './size.ts';
import type { TracingCost } from './tracing.ts';

export interface Measurement {
  readonly peer: string;
  readonly workload: string;
  readonly operation: string;
  /** Operations per second. */
  readonly rate: number;
}

/** One row per workload and peer: the rate, and how many times as fast the runtime's two loops are. */
export function printTable(measurements: readonly Measurement[]): void {
  const rateOf = (peer: string, workload: string) =>
    measurements.find((one) => one.peer === peer && one.workload === workload)?.rate;
  const rows = measurements.map(({ peer, workload, rate }) => ({
    workload,
    peer,
    'operations/s': Math.round(rate).toLocaleString('en'),
    'simulated is': times(rateOf('simulated', workload), rate),
    'host is': times(rateOf('host', workload), rate),
  }));
  if (rows.length > 0) console.table(rows);
}

export function printMemory(points: readonly MemoryPoint[]): void {
  const rows = points.map(({ peer, tasks, bytesPerTask, microsecondsPerTask }) => ({
    peer,
    'sleeping tasks': tasks.toLocaleString('en'),
    'bytes per task': Math.round(bytesPerTask),
    'µs per task': microsecondsPerTask.toFixed(2),
    'of 1,000': times(microsecondsPerTask, smallest(points, peer)),
  }));
  if (rows.length > 0) console.table(rows);
}

function smallest(points: readonly MemoryPoint[], peer: string): number {
  return points.find((point) => point.peer === peer)?.microsecondsPerTask ?? Number.NaN;
}

export function printTracingCost(costs: readonly TracingCost[]): void {
  const rows = costs.map(({ workload, off, noise }) => ({
    workload,
    'tracing off, longer than without it': describeRatios(off),
    'one of two identical copies': describeRatios(noise),
  }));
  if (rows.length > 0) console.table(rows);
}

/** The median, and the smallest and largest. */
function describeRatios(ratios: readonly number[]): string {
  const sorted = ratios.toSorted((one, other) => one - other);
  const percent = (ratio = Number.NaN) => ((ratio - 1) * 100).toFixed(1);
  return `${percent(sorted[sorted.length >> 1])} % (${percent(sorted[0])} … ${percent(sorted.at(-1))})`;
}

export function printSize(sizes: readonly Size[]): void {
  const total = sizes.reduce((sum, { lines }) => sum + lines, 0);
  const parts = sizes.map(({ part, lines }) => `${part} ${lines}`).join(', ');
  console.log(`The core has ${total.toLocaleString('en')} lines of code: ${parts}.`);
}

function times(ours: number | undefined, theirs: number): string {
  return ours === undefined ? '' : `${(ours / theirs).toFixed(2)} ×`;
}
