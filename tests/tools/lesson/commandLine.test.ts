import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const { PATH: searchPath = '' } = process.env;
const root = join(import.meta.dirname, '../../..');

/** `npm run lesson -- …` on the trial course. */
function lesson(...options: string[]): Answer {
  return lessonOn(searchPath, ...options);
}

interface Answer {
  status: number | null;
  stdout: string;
  stderr: string;
}

function lessonOn(PATH: string, ...options: string[]): Answer {
  const main = join(root, 'tools/lesson/main.ts');
  return spawnSync(join(root, 'node_modules/.bin/tsx'), [main, ...options], {
    encoding: 'utf8',
    env: { ...process.env, PATH, COURSE_ROOT: join(import.meta.dirname, 'course') },
  });
}

/** A PATH on which python3 is a script that says what it is given. */
function pathWithPython(version: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'python-'));
  const script = `#!/bin/sh\nif [ "$1" = -c ]; then echo ${version}; else echo python3 runs "$1"; exit 7; fi\n`;
  writeFileSync(join(folder, 'python3'), script, { mode: 0o755 });
  return `${folder}:${searchPath}`;
}

function traceFile(): string {
  return join(mkdtempSync(join(tmpdir(), 'trace-')), 'trace.json');
}

/** The spans and marks of a Chrome trace, each as `lane: name`. */
function readSpans(file: string): string[] {
  const { traceEvents } = JSON.parse(readFileSync(file, 'utf8'));
  return traceEvents
    .filter((event: { ph: string }) => event.ph !== 'M')
    .map((event: { tid: number; name: string }) => `${event.tid}: ${event.name}`);
}

test('--simulate prints the output and then the times', () => {
  const { status, stdout, stderr } = lesson('trial/steep', '--simulate');
  expect(stdout).toMatch(/^run 1: tea\nvirtual time: 3 s, real time: \d+ ms\n$/);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

test('--trace writes a Chrome trace of the tasks', () => {
  const file = traceFile();
  const { status, stderr } = lesson('trial/steep', '--simulate', '--trace', file);
  expect({ status, stderr }).toMatchObject({ status: 0, stderr: expect.stringContaining(file) });
  const spans = readSpans(file);
  for (const span of ['1: waiting: task', '2: waiting: sleep', '1: run 1: tea', '0: idle'])
    expect(spans).toContain(span);
});

test('without --simulate an example runs in real time, and is traced too', () => {
  const file = traceFile();
  const { status, stdout, stderr } = lesson('01-trial/spill', '--trace', file);
  expect({ status, stdout }).toEqual({ status: 1, stdout: 'pouring\n' });
  expect(stderr).toMatch(/RangeError: spilled\n {2}at pour \(.*spill\.ts:6:9\)/);
  expect(readSpans(file)).toContain('1: waiting: sleep');
});

test('a trace that cannot be written is said, and fails the command', () => {
  const { status, stderr } = lesson(
    'trial/twice',
    '--simulate',
    '--trace',
    '/no/such/folder/t.json',
  );
  expect(status).toBe(1);
  expect(stderr).toMatch(/^The trace was not written: ENOENT.*\n$/);
});

test('an example that fails in virtual time exits with 1', () => {
  const { status, stdout, stderr } = lesson('trial/spill', '--simulate');
  expect({ status, stdout }).toEqual({ status: 1, stdout: expect.stringMatching(/^pouring\n/) });
  expect(stderr).toContain('RangeError: spilled');
});

test("--python runs the twin on this machine's python3, if that is 3.14 or newer", () => {
  expect(lessonOn(pathWithPython('3 15'), 'trial/steep', '--python')).toMatchObject({
    status: 7,
    stdout: expect.stringMatching(/^python3 runs .*steep\.py\n$/),
  });
});

test('--python runs the twin in virtual time where python3 is older, and says so', () => {
  expect(lessonOn(pathWithPython('3 12'), 'trial/steep', '--python')).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^run 1: tea\nvirtual time: 3 s, real time: \d+ ms\n$/),
    stderr: expect.stringMatching(/^This machine has Python 3\.12; .* in virtual time\.\n$/),
  });
});

test('--python says why an example has no twin', () => {
  expect(lesson('trial/twice', '--python')).toMatchObject({
    status: 1,
    stderr: '01-trial/twice has no Python twin. It is about the trace.\n',
  });
});

test('--list names the examples with what they are about', () => {
  const { status, stdout } = lesson('--list', 'trial');
  expect(status).toBe(0);
  expect(stdout).toContain('01-trial/steep      Tea steeps for three seconds.\n');
});

test('an unknown name is answered in one line with the nearest names, and exits with 2', () => {
  expect(lesson('trial/step')).toMatchObject({
    status: 2,
    stdout: '',
    stderr: expect.stringMatching(
      /^There is no example "trial\/step"\. Did you mean 01-trial\/steep.*\n$/,
    ),
  });
});

test('a command line that makes no sense is explained, and exits with 2', () => {
  const wrong = { 'Name an example': [], "Unknown option '--fast'": ['trial/steep', '--fast'] };
  for (const [message, options] of Object.entries(wrong)) {
    const { status, stderr } = lesson(...options);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).toContain('npm run lesson');
  }
});

test('--loop runs the example on a loop of the learner’s own', () => {
  const loop = join(root, 'exercises/14-build-your-own/08-selector/solution.ts');
  expect(lesson('trial/steep', '--loop', loop)).toMatchObject({
    status: 0,
    stdout: 'run 1: tea\n',
    stderr: '',
  });
});

test('--loop names what the loop lacks', () => {
  const loop = join(root, 'exercises/14-build-your-own/04-future/solution.ts');
  const { status, stderr } = lesson('trial/steep', '--loop', loop);
  expect(status).toBe(1);
  expect(stderr).toMatch(
    /^This example imports \w+ from 'asyncio', which your loop doesn't export/,
  );
});

test('--loop refuses a file that isn’t there, and options that make no sense with it', () => {
  const missing = lesson('trial/steep', '--loop', 'work/nowhere.ts');
  expect(missing).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/^There is no work\/nowhere\.ts\./),
  });
  const traced = lesson('trial/steep', '--loop', 'x.ts', '--trace', 'y.json');
  expect(traced).toMatchObject({ status: 2, stderr: expect.stringContaining('use --loop alone') });
});
