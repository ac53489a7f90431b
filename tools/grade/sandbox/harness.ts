import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bundleEngine } from '../../checker/index.ts';
import { atExit, projectRoot } from '../../course/index.ts';
import { RUNTIME_FILE } from './confined/runtime.ts';
import { ENGINE_FILE } from './confined/stacks.ts';

/** The engine, ready to be started many times: a snapshot of a Node in which it is loaded, so that a start costs little. */
export interface Harness {
  readonly snapshot: string;
  remove(): Promise<void>;
}

const ENTRY = join(projectRoot, 'tools/grade/sandbox/confined/main.ts');

export async function buildHarness(): Promise<Harness> {
  const folder = await mkdtemp(join(tmpdir(), 'in-the-loop-grade-'));
  const withdraw = atExit(() => rmSync(folder, { recursive: true, force: true }));
  const snapshot = join(folder, 'engine.blob');
  const { buildHiddenRuntime } = await import('./hiddenRuntime.ts'); // A compiler comes with it: not before it is needed.
  const [engine, runtime] = await Promise.all([bundleEngine(ENTRY, 'node'), buildHiddenRuntime()]);
  await writeFile(join(folder, RUNTIME_FILE), JSON.stringify(runtime));
  await writeFile(join(folder, ENGINE_FILE), engine);
  await takeSnapshot(folder, snapshot);
  await chmod(folder, 0o755); // Its reader may be another user, who has no rights here.
  const remove = async () => {
    withdraw();
    await rm(folder, { recursive: true });
  };
  return { snapshot, remove };
}

/** Without the compiled code of all of Node: each start would read it, and use little of it. */
async function takeSnapshot(folder: string, snapshot: string): Promise<void> {
  const settings = join(folder, 'snapshot.json');
  const builder = join(folder, ENGINE_FILE);
  await writeFile(settings, JSON.stringify({ builder, withoutCodeCache: true }));
  await promisify(execFile)(
    process.execPath,
    ['--snapshot-blob', snapshot, '--build-snapshot-config', settings],
    { env: {} },
  );
}
