import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { projectRoot } from '../../tools/course/index.ts';

const { scripts } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));

/** What takes no options has none to explain. */
const PLAIN = ['lockfile'];

const tools = Object.entries<string>(scripts)
  .map(([name, script]) => [name, script.replace(/^tsx /, '')])
  .filter(([name = '', file = '']) => file.startsWith('tools/') && !PLAIN.includes(name));

test.each([...tools, ...['doctor', 'merge', 'worker', 'bundle'].map(subcommand)])(
  'npm run %s -- --help says what to type',
  async (name = '', file = '', ...rest) => {
    const commandLine = [join(projectRoot, file), ...rest, '--help'];
    const { stdout, stderr } = await promisify(execFile)(
      process.execPath,
      ['--import', 'tsx', ...commandLine],
      { cwd: projectRoot },
    );
    expect(stderr).toBe('');
    expect(stdout).toMatch(new RegExp(`^npm run ${[name, ...rest].join(' -- ')}\\b`));
  },
);

function subcommand(name: string): string[] {
  return ['grade', 'tools/grade/main.ts', name];
}
