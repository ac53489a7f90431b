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
  const script = join(folder, ENGINE_FILE);
  const snapshot = join(folder, 'engine.blob');
  const { buildHiddenRuntime } = await import('./hiddenRuntime.ts'); // A compiler comes with it: not before it is needed.
  const [engine, runtime] = await Promise.all([bundleEngine(ENTRY, 'node'), buildHiddenRuntime()]);
  await writeFile(join(folder, RUNTIME_FILE), JSON.stringify(runtime));
  await writeFile(script, engine);
  await promisify(execFile)(
    process.execPath,
    ['--snapshot-blob', snapshot, '--build-snapshot', script],
    { env: {} },
  );
  await chmod(folder, 0o755); // Its reader may be another user, who has no rights here.
  const remove = async () => {
    withdraw();
    await rm(folder, { recursive: true });
  };
  return { snapshot, remove };
}
