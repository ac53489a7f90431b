import { spawnSync } from 'node:child_process';
import type { Layer } from './isolation.ts';

export const limitNames = ['seconds', 'cpu', 'memory', 'processes', 'output', 'files'] as const;

/** What one answer may use: seconds of wall clock and of processor, MiB of memory, processes, KiB of what its tests report, open files. */
export type Limits = Readonly<Record<(typeof limitNames)[number], number>>;

/** Enough for every honest answer: one process is what it needs, and no honest run has more to say. */
export const DEFAULT_LIMITS = { seconds: 10, memory: 256, processes: 1, output: 1024, files: 64 };

/** All limits, where some are given. Who gives more time gives more processor time, unless they say otherwise. */
export function completeLimits(given: Partial<Limits>): Limits {
  const { seconds } = { ...DEFAULT_LIMITS, ...given };
  return { ...DEFAULT_LIMITS, cpu: seconds, ...given };
}

/** Threads count as processes: a Node takes about a dozen, and several answers are checked at a time, all as one user. */
const THREADS = 16;
const BESIDE = 256;
/** What a Node maps for itself, in MiB, beside what the answer uses. */
const OWN_DATA = 1024;
/** And seconds of the processor, to start: else an endless loop would end by this limit, and not by the one that says in which test it was. */
const OWN_SECONDS = 2;

export function findLimits(): Layer {
  const isPresent = spawnSync('/bin/sh', ['-c', 'ulimit -f 0'], { stdio: 'ignore' }).status === 0;
  return {
    name: 'limits',
    gives: 'limits on processor time, memory, processes and files',
    isPresent,
    found: isPresent ? 'ulimit of /bin/sh' : 'there is no /bin/sh that can set limits',
    ...(isPresent ? {} : { remedy: 'Grade on Linux or macOS; on Windows, inside WSL.' }),
  };
}

/** A command line that starts another one with limits. The number of processes counts only for a user that does nothing else. */
export function withLimits(
  command: readonly string[],
  { memory, cpu, processes, files }: Limits,
  hasOwnUser: boolean,
): readonly string[] {
  const threads = BESIDE + processes * THREADS;
  const settings = [
    'ulimit -c 0',
    'ulimit -f 0',
    `ulimit -t ${Math.ceil(cpu + OWN_SECONDS)}`,
    `ulimit -n ${files}`,
    `ulimit -d ${(memory + OWN_DATA) * 1024}`,
    ...(hasOwnUser ? [`{ ulimit -u ${threads} || ulimit -p ${threads}; } 2>/dev/null`] : []),
  ];
  return ['/bin/sh', '-c', `${settings.join('; ')}; exec "$@"`, 'answer', ...command];
}
