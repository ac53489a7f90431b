import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { buildSiteInto, builds } from './build.ts';

export interface SharedBuild {
  readonly folder: string;
  /** What the build took. */
  readonly seconds: number;
}

/**
 * A build that all test files of this run share: the first one that asks makes it, the others wait. All are children of
 * one Vitest, whose process names the folder; folders of runs that are over are removed.
 */
export async function sharedBuild(): Promise<SharedBuild> {
  const folder = join(builds, `site-${process.ppid}`);
  removeOldBuilds();
  mkdirSync(builds, { recursive: true });
  if (isFirst(folder)) await build(folder);
  while (!existsSync(join(folder, 'done.json'))) await sleep(200);
  const { ok, log, seconds } = JSON.parse(readFileSync(join(folder, 'done.json'), 'utf8'));
  if (!ok) throw new Error(log);
  return { folder: join(folder, 'dist'), seconds };
}

/** Making a folder is one step: only one process can succeed. */
function isFirst(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

/** The file appears whole: a rename is one step, too. */
async function build(folder: string): Promise<void> {
  const { ok, log, seconds } = await buildSiteInto(folder);
  writeFileSync(join(folder, 'ending.json'), JSON.stringify({ ok, log, seconds }));
  renameSync(join(folder, 'ending.json'), join(folder, 'done.json'));
}

function removeOldBuilds(): void {
  if (!existsSync(builds)) return;
  for (const name of readdirSync(builds)) {
    const process = Number(/^site-(\d+)$/.exec(name)?.[1]);
    if (process && !isAlive(process)) rmSync(join(builds, name), { recursive: true, force: true });
  }
}

function isAlive(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}
