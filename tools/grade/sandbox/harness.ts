import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { buildEngine } from '../../checker/index.ts';
import { atExit } from '../../course/index.ts';

/** The engine, ready to be started many times: a snapshot of a Node in which it is loaded, so that a start costs little. */
export interface Harness {
  readonly snapshot: string;
  remove(): Promise<void>;
}

export async function buildHarness(): Promise<Harness> {
  const folder = await mkdtemp(join(tmpdir(), 'in-the-loop-grade-'));
  const withdraw = atExit(() => rmSync(folder, { recursive: true, force: true }));
  const script = join(folder, 'engine.cjs');
  const snapshot = join(folder, 'engine.blob');
  await writeFile(script, await buildEngine('nodeProcess'));
  await promisify(execFile)(
    process.execPath,
    ['--snapshot-blob', snapshot, '--build-snapshot', script],
    { env: {} },
  );
  const remove = async () => {
    withdraw();
    await rm(folder, { recursive: true });
  };
  return { snapshot, remove };
}
