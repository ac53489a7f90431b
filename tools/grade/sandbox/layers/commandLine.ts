import type { SpawnOptions } from 'node:child_process';
import { ENVIRONMENT, SNAPSHOT_INSIDE, withBubblewrap } from './bubblewrap.ts';
import { has, type Isolation } from './isolation.ts';
import { type Limits, withLimits } from './limits.ts';
import { NOBODY } from './user.ts';

export interface CommandLine {
  readonly program: string;
  readonly flags: readonly string[];
  readonly options: SpawnOptions;
}

/** How an answer's process is started: the limits around bubblewrap around Node. */
export function commandLineFor(
  snapshot: string,
  isolation: Isolation,
  limits: Limits,
): CommandLine {
  const inside = has(isolation, 'bubblewrap') ? SNAPSHOT_INSIDE : snapshot;
  return surround(flagsFor(inside, limits), isolation, limits, snapshot);
}

/** The same around a Node that does nothing: what all else is measured by. */
export function commandLineForEmpty(isolation: Isolation, limits: Limits): CommandLine {
  return surround(['-e', ''], isolation, limits);
}

function surround(
  flags: readonly string[],
  isolation: Isolation,
  limits: Limits,
  snapshot?: string,
): CommandLine {
  const hasOwnUser = has(isolation, 'user');
  const boxed = has(isolation, 'bubblewrap')
    ? withBubblewrap(flags, snapshot)
    : [process.execPath, ...flags];
  const [program = '', ...rest] = has(isolation, 'limits')
    ? withLimits(boxed, limits, hasOwnUser)
    : boxed;
  const user = hasOwnUser ? { uid: NOBODY, gid: NOBODY } : {};
  return { program, flags: rest, options: { env: ENVIRONMENT, cwd: '/', detached: true, ...user } };
}

/**
 * Node's permission model (no files, no processes, no workers) is a seat belt, not a wall. --no-harmony-shipping keeps V8 from adding to objects that are
 * frozen in the snapshot. What follows makes starts shorter: as many answers run at a time as there are processors, and most end before V8's first compiler
 * is worth its time; one that runs for long still gets the better ones.
 */
function flagsFor(snapshot: string, { memory }: Limits): string[] {
  return [
    '--permission',
    `--max-old-space-size=${memory}`,
    '--no-harmony-shipping',
    '--no-rehash-snapshot',
    '--single-threaded',
    '--no-sparkplug',
    '--snapshot-blob',
    snapshot,
  ];
}
