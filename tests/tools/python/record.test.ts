import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');
let course: string;

beforeEach(() => {
  course = mkdtempSync(join(tmpdir(), 'course-'));
  cpSync(join(root, 'tests/tools/lesson/course'), course, { recursive: true });
});

/** `npm run record -- …` on a copy of the trial course. */
function record(...options: string[]): { status: number | null; stdout: string; stderr: string } {
  const main = join(root, 'tools/python/record.ts');
  return spawnSync(join(root, 'node_modules/.bin/tsx'), [main, ...options], {
    encoding: 'utf8',
    env: { ...process.env, COURSE_ROOT: course },
  });
}

function file(name: string): string {
  return join(course, 'lessons/01-trial/examples', name);
}

test('changed recordings are written and told, and so are the twins of which none can be made', () => {
  writeFileSync(file('steep.out'), 'run 1: coffee\n');
  const { status, stdout, stderr } = record();
  expect(status).toBe(1);
  expect(stdout).toBe(`lessons/01-trial/examples/steep.out: changed
  line 1 was: run 1: coffee
  line 1 is:  run 1: tea
5 examples: 1 changed, 1 without a twin by declaration, 3 unusable
`);
  expect(readFileSync(file('steep.out'), 'utf8')).toBe('run 1: tea\n');
  expect(stderr).toContain('01-trial/spill: spill.py failed:\nTraceback');
  expect(stderr).toContain('01-trial/any-order: any-order.py prints something else when');
  expect(stderr).toContain('01-trial/alone: it has no Python twin.');
  expect(existsSync(file('spill.out'))).toBe(false);
});

test('--check writes nothing and fails when something would be written', () => {
  rmSync(file('steep.out'));
  const { status, stdout } = record('trial/steep', '--check');
  expect(status).toBe(1);
  expect(stdout).toContain('steep.out: new, 1 line\n');
  expect(stdout).toContain('(nothing was written)');
  expect(existsSync(file('steep.out'))).toBe(false);
});

test('unknown names and options exit with 2', () => {
  expect(record('trail')).toMatchObject({
    status: 2,
    stderr: 'There is no chapter "trail". Did you mean 01-trial?\n',
  });
  expect(record('--all')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('npm run record'),
  });
});
