/** Tables for a person. */

import type { MemoryPoint } from './memory.ts';

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
  const rows = points.map(({ loop, tasks, bytesPerTask, microsecondsPerTask }) => ({
    loop,
    'sleeping tasks': tasks.toLocaleString('en'),
    'bytes per task': Math.round(bytesPerTask),
    'µs per task': microsecondsPerTask.toFixed(2),
  }));
  if (rows.length > 0) console.table(rows);
}

function times(ours: number | undefined, theirs: number): string {
  return ours === undefined ? '' : `${(ours / theirs).toFixed(2)} ×`;
}
