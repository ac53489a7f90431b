import { spawnSync } from 'node:child_process';
import type { Layer } from './isolation.ts';

/** What one answer may use. */
export interface Limits {
  /** Wall-clock seconds. */
  readonly timeout: number;
  /** MiB. */
  readonly memory: number;
  /** Seconds of processor time; by default as many as of wall-clock time. */
  readonly cpu?: number;
  /** Processes; one is what every answer needs. */
  readonly processes?: number;
  /** KiB of what the tests report. */
  readonly output?: number;
  /** Open files. */
  readonly files?: number;
}

/** Threads count as processes: a Node takes about a dozen, and several answers are checked at a time, all as one user. */
const THREADS = 16;
const BESIDE = 256;
const FILES = 64;
/** What a Node maps for itself, in MiB, beside what the answer uses. */
const OWN_DATA = 1024;

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
  limits: Limits,
  hasOwnUser: boolean,
): readonly string[] {
  const { timeout, memory, cpu = timeout, processes = 1, files = FILES } = limits;
  const threads = BESIDE + processes * THREADS;
  const settings = [
    'ulimit -c 0',
    'ulimit -f 0',
    `ulimit -t ${Math.ceil(cpu)}`,
    `ulimit -n ${files}`,
    `ulimit -d ${(memory + OWN_DATA) * 1024}`,
    ...(hasOwnUser ? [`{ ulimit -u ${threads} || ulimit -p ${threads}; } 2>/dev/null`] : []),
  ];
  return ['/bin/sh', '-c', `${settings.join('; ')}; exec "$@"`, 'answer', ...command];
}
