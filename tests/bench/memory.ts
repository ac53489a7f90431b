/** A million sleeping tasks: what one costs in time and bytes, and whether that grows with their number. */

import { spawnSync } from 'node:child_process';

export interface MemoryPoint {
  readonly loop: string;
  readonly tasks: number;
  readonly bytesPerTask: number;
  readonly microsecondsPerTask: number;
}

export function memoryGrowth(): MemoryPoint[] {
  const points = ['simulated', 'host'].flatMap((loop) =>
    [1_000, 10_000, 100_000, 1_000_000].map((tasks) => [loop, tasks] as const),
  );
  return points.map(([loop, tasks]) => measureSleepers(loop, tasks));
}

function measureSleepers(loop: string, tasks: number): MemoryPoint {
  const args = ['--expose-gc', '--max-old-space-size=8192', 'sleepers.ts', loop, String(tasks)];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    cwd: import.meta.dirname,
  });
  if (status !== 0) throw new Error(`${tasks} sleeping tasks on ${loop}: ${stderr}`);
  const [bytes = 0, seconds = 0] = stdout.trim().split(' ').map(Number);
  return { loop, tasks, bytesPerTask: bytes / tasks, microsecondsPerTask: (seconds / tasks) * 1e6 };
}
