import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../../../../tools/course/index.ts';

export interface Run {
  readonly status: number | null;
  readonly output: string;
  readonly errors: string;
}

const { PATH } = process.env;

/** Runs `npm run learn -- …` without a terminal. */
export function runLearn(root: string, ...commandLine: string[]): Promise<Run> {
  const main = join(projectRoot, 'tools/learn/main.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', main, ...commandLine], {
    cwd: projectRoot,
    env: { PATH, COURSE_ROOT: root },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const run = { output: '', errors: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (run.output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (run.errors += text));
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, ...run })));
}
