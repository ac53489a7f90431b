import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { courseRoot, type Example } from '../course/index.ts';

/** What an example did in real time. */
export interface RealRun {
  readonly output: string;
  readonly errors: string;
  readonly failed: boolean;
}

/** Real seconds; the start of a database takes some, on a busy machine many. */
const LIMIT = 120;

/** Runs an example as `npm run lesson` does, in a process of its own, and keeps what it prints. Never rejects for what the example does. */
export function runForReal({ file }: Pick<Example, 'file'>): Promise<RealRun> {
  const player = join(import.meta.dirname, 'player/realTime.ts');
  const request = JSON.stringify({ file, root: courseRoot });
  const options = { timeout: LIMIT * 1000, env: { ...process.env, NODE_OPTIONS: '' } };
  return new Promise((resolve) => {
    execFile(process.execPath, [player, request], options, (error, output, errors) => {
      resolve({ output, errors: errors || (error?.message ?? ''), failed: error !== null });
    });
  });
}
