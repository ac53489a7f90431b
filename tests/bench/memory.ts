/** A million sleeping tasks: what one costs in time and bytes, and whether that grows with their number. */

import { spawnSync } from 'node:child_process';

export interface MemoryPoint {
  readonly peer: string;
  readonly tasks: number;
  readonly bytesPerTask: number;
  readonly microsecondsPerTask: number;
}

const UP_TO_A_MILLION = [1_000, 10_000, 100_000, 1_000_000];
/** What CPython takes for a task doesn't change any more, but a million of its tasks take a minute. */
const UP_TO_A_HUNDRED_THOUSAND = UP_TO_A_MILLION.slice(0, -1);

/** Plain objects tell what V8 itself takes to make and drop that many bytes. */
const PEERS = {
  simulated: UP_TO_A_MILLION,
  host: UP_TO_A_MILLION,
  objects: UP_TO_A_MILLION,
  cpython: UP_TO_A_HUNDRED_THOUSAND,
};

export function memoryGrowth(): MemoryPoint[] {
  return Object.entries(PEERS).flatMap(([peer, sizes]) =>
    sizes.map((tasks) => measureSleepers(peer, tasks)),
  );
}

function measureSleepers(peer: string, tasks: number): MemoryPoint {
  const [command, args] = commandFor(peer, tasks);
  const { stdout, stderr, status } = spawnSync(command, args, {
    encoding: 'utf8',
    cwd: import.meta.dirname,
  });
  if (status !== 0) throw new Error(`${tasks} sleeping tasks on ${peer}: ${stderr}`);
  const [bytes = 0, seconds = 0] = stdout.trim().split(' ').map(Number);
  return { peer, tasks, bytesPerTask: bytes / tasks, microsecondsPerTask: (seconds / tasks) * 1e6 };
}

function commandFor(peer: string, tasks: number): [string, string[]] {
  if (peer === 'cpython') return ['/usr/bin/python3', ['peers/sleepers_peer.py', String(tasks)]];
  const flags = ['--expose-gc', '--max-old-space-size=8192'];
  return [process.execPath, [...flags, 'sleepers.ts', peer, String(tasks)]];
}
