import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { projectRoot } from '../../../tools/course/index.ts';
import { buildSiteInto } from './build.ts';

const cache = join(projectRoot, 'node_modules/.cache/in-the-loop');

/**
 * The folder of a build that all test files of this run share: the first one that asks makes it, the others wait. All are children of
 * one Vitest, whose process names the folder; folders of runs that are over are removed.
 */
export async function sharedBuild(): Promise<string> {
  const folder = join(cache, `site-${process.ppid}`);
  removeOldBuilds();
  mkdirSync(cache, { recursive: true });
  if (isFirst(folder)) await build(folder);
  while (!existsSync(join(folder, 'done'))) await sleep(200);
  return join(folder, 'dist');
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

async function build(folder: string): Promise<void> {
  const { ok, log } = await buildSiteInto(join(folder, 'dist'));
  writeFileSync(join(folder, 'done'), log);
  if (!ok) throw new Error(log);
}

function removeOldBuilds(): void {
  if (!existsSync(cache)) return;
  for (const name of readdirSync(cache)) {
    const process = Number(/^site-(\d+)$/.exec(name)?.[1]);
    if (process && !isAlive(process)) rmSync(join(cache, name), { recursive: true, force: true });
  }
}

function isAlive(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}
