import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectRoot } from '../../../tools/course/index.ts';
import { findIsolation } from '../../../tools/grade/sandbox/layers/isolation.ts';
import { NOBODY } from '../../../tools/grade/sandbox/layers/user.ts';
import { readAttacks } from './attacks/readAttacks.ts';

interface Outcome {
  readonly name: string;
  readonly ended: string;
  readonly points: number;
}

const PROGRAM = join(import.meta.dirname, 'attacks/runAttacks.ts');
const BAIT = '/tmp/in-the-loop-attack';
const isRoot = process.getuid?.() === 0;

let listener: Server;
let port = 0;
let calls = 0;

beforeAll(async () => {
  listener = createServer((socket) => {
    calls += 1;
    socket.destroy();
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => listener.once('listening', resolve));
  const address = listener.address();
  port = typeof address === 'object' ? (address?.port ?? 0) : 0;
});

afterAll(() => listener.close());

const users: [string, number | undefined][] = isRoot
  ? [
      ['root', undefined],
      ['an ordinary user', NOBODY],
    ]
  : [['an ordinary user', undefined]];
/** All of them for CI; otherwise the two that differ most. */
const runs = users
  .flatMap(([user, uid]) =>
    (['auto', 'reduced'] as const).map((mode) => [user, mode, uid] as const),
  )
  .filter(
    ([, mode, uid]) =>
      process.env['THOROUGH'] === '1' || !isRoot || (mode === 'auto') === (uid === undefined),
  );

describe.each(runs)('started by %s, isolation %s', (_user, mode, uid) => {
  let outcomes: Outcome[] = [];
  let isolation = '';

  beforeAll(async () => {
    const lines = await runAttacks(mode, uid);
    const [first, ...others] = lines;
    isolation = String(first?.['isolation']);
    outcomes = others as unknown as Outcome[];
  }, 900_000);

  test('the run says how much isolation there is', () => {
    if (mode === 'reduced')
      expect(isolation).toContain('reduced isolation, without: walls against network');
    else expect(isolation.startsWith(findIsolation().level)).toBe(true);
  });

  // With reduced isolation too: each ends as it should. What lies open to one that doesn't, sandbox/layers.test.ts shows.
  test('each attack ends as it must, and earns what its honest part is worth', () => {
    const seen = outcomes.filter(({ name }) => name !== 'honest').map(simplify);
    expect(seen.sort(byName)).toEqual(
      readAttacks(port)
        .map(({ name, ends, points }) => {
          const ended = outcomes.find((outcome) => outcome.name === name)?.ended ?? '';
          return { name, points, ended: ends.includes(ended) ? ended : ends.join(' | ') };
        })
        .sort(byName),
    );
  });

  test('the honest answers between them pass', () => {
    const honest = outcomes.filter(({ name }) => name === 'honest');
    expect(honest.length).toBeGreaterThan(10);
    for (const outcome of honest) expect(simplify(outcome)).toEqual(HONEST);
  });

  test('nothing is left: no file, no process, no word to anybody', () => {
    expect(existsSync(BAIT)).toBe(false);
    expect(calls).toBe(0);
    expect(engines()).toEqual([]);
  });
});

const HONEST = { name: 'honest', ended: 'passed', points: 8 };

function simplify({ name, ended, points }: Outcome): Outcome {
  return { name, ended, points };
}

function byName(one: Outcome, other: Outcome): number {
  return one.name < other.name ? -1 : 1;
}

/** The program's lines. */
async function runAttacks(
  mode: string,
  uid: number | undefined,
): Promise<Record<string, unknown>[]> {
  const child = spawn(
    process.execPath,
    [join(projectRoot, 'node_modules/tsx/dist/cli.mjs'), PROGRAM, mode, String(port)],
    {
      cwd: '/',
      env: { PATH: process.env['PATH'], GRADER_SECRET: 'solution' },
      stdio: ['ignore', 'pipe', 'inherit'],
      ...(uid === undefined ? {} : { uid, gid: uid }),
    },
  );
  let text = '';
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
  });
  const status = await new Promise((resolve) => child.on('close', resolve));
  expect(status, 'the status of the program').toBe(0);
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** Processes that run an answer and have outlived who started them. */
function engines(): string[] {
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry) && /^PPid:\s+1$/m.test(read(entry, 'status')))
    .map((pid) => read(pid, 'cmdline'))
    .filter((line) => line.includes('--snapshot-blob'));
}

function read(pid: string, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return ''; // It has ended.
  }
}
