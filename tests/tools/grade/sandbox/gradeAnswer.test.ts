import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compile, type PreparedExercise } from '../../../../tools/checker/index.ts';
import { createGrader, type Grader } from '../../../../tools/grade/sandbox/gradeAnswer.ts';
import { findIsolation } from '../../../../tools/grade/sandbox/layers/isolation.ts';
import { completeLimits } from '../../../../tools/grade/sandbox/layers/limits.ts';
import { readProc } from '../../../../tools/grade/sandbox/layers/memory.ts';
import { runProcess } from '../../../../tools/grade/sandbox/runProcess.ts';

let grader: Grader;

beforeAll(async () => {
  grader = await createGrader(findIsolation(), 2);
});

afterAll(() => grader.close());

const limits = completeLimits({ seconds: 60 });

const tests = `import { explore } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { answer } from './exercise';

test('the answer', () => {
  expect(answer(), 'the answer').toBe(42);
});

test('on all schedules', () => {
  explore(answer.main ?? function* () {}, ({ result }) => expect(result(), 'the order').toBe('ab'));
});`;

function prepare(): PreparedExercise {
  const compiled = compile(tests);
  const test = 'code' in compiled ? compiled.code : '';
  return { id: 'x/y', points: 2, given: [], tests: ['the answer', 'on all schedules'], test };
}

async function messages(source: string, seed: number): Promise<(string | undefined)[]> {
  const { verdict } = await grader.grade(prepare(), source, { limits, seed });
  expect(verdict.error).toBeUndefined();
  return verdict.tests.map(({ message }) => message);
}

test.each([
  [
    'ends the process',
    'process.exit(3);',
    'process.exit(3) was called. An answer must not end the program that tests it: return instead, or throw an error.',
  ],
  [
    'calls itself without end',
    'return answer() + 1;',
    'Maximum call stack size exceeded. Look for a function that calls itself without end.',
  ],
])('an answer that %s is told so', async (_what, body, message) => {
  const [seen] = await messages(`export function answer() { ${body} }`, 1);
  expect(seen).toBe(message);
});

test('an answer that asks for its environment finds nothing there', async () => {
  const [seen] = await messages('export const answer = () => process.env.HOME ?? 42;', 1);
  expect(seen).toBeUndefined();
});

test.each(['sleep(0, 42)', 'sleep(1, 42)', 'work()'])(
  'an answer that returns the coroutine %s instead of its result is told what it returned',
  async (coroutine) => {
    const [seen] = await messages(
      `import { sleep } from 'asyncio';
      function* work() { return 42; }
      export const answer = () => ${coroutine};`,
      1,
    );
    expect(seen).toMatch(/^the answer: expected \S+ to be 42/);
  },
);

test('with the same seed an answer draws the same random numbers, with another one others', async () => {
  const toss = 'export const answer = () => Math.random();';
  const [one, again, other] = await Promise.all([1, 1, 2].map((seed) => messages(toss, seed)));
  expect(one?.[0]).toMatch(/^the answer: expected 0\.\d+ to be 42/);
  expect(again).toEqual(one);
  expect(other).not.toEqual(one);
});

test('the seed is the one of explorations that name none', async () => {
  const race = `import { gather, sleep } from 'asyncio';
export function answer() { return 42; }
answer.main = function* () {
  let order = '';
  function* add(letter) { yield* sleep(1); order += letter; }
  yield* gather(add('a'), add('b'));
  return order;
};`;
  const [one, other] = await Promise.all([1, 7].map((seed) => messages(race, seed)));
  expect(one?.[0]).toBeUndefined();
  expect(one?.[1]).toContain('On this schedule (seed 1;');
  expect(other?.[1]).toContain('On this schedule (seed 7;');
});

test('an answer’s time begins when it can run: the start of its sandbox costs it nothing', async () => {
  const short = completeLimits({ seconds: 0.01, cpu: 60 });
  const { verdict } = await grader.grade(prepare(), 'for (;;);', { limits: short, seed: 1 });
  expect(verdict.error?.kind).toBe('timeout');
});

test('an answer that is ended by its limit of processor time is told that limit, and in which test', async () => {
  const short = completeLimits({ seconds: 60, cpu: 1 });
  const loop = 'export function answer() { for (;;); }';
  const { verdict } = await grader.grade(prepare(), loop, { limits: short, seed: 1 });
  expect(verdict.error).toEqual({
    kind: 'timeout',
    message:
      'Stopped after 1 s of processor time in the test "the answer". Look for a loop that never ends.',
  });
});

test.each(['auto', 'reduced'] as const)(
  'a sandbox that does not start is the machine’s fault, never the answer’s (isolation %s)',
  async (mode) => {
    const sandbox = { snapshot: '/nowhere/engine.blob', isolation: findIsolation(mode) };
    const job = { task: 'run', runtime: '', test: '', answer: 'for (;;);' } as const;
    await expect(runProcess(sandbox, job, limits)).rejects.toThrow(/^The sandbox did not start/);
  },
);

test('no more run at a time than were asked for, however many wait', async () => {
  let most = 0;
  const looking = setInterval(() => {
    most = Math.max(most, countSandboxes());
  }, 5);
  const answers = Array.from({ length: 5 }, (_, index) => `export const answer = () => ${index};`);
  await Promise.all(answers.map((answer) => messages(answer, 1)));
  clearInterval(looking);
  expect(most).toBe(2);
});

/** The children of this process that were started with a snapshot. */
function countSandboxes(): number {
  const children = readdirSync('/proc/self/task').flatMap((thread) =>
    readProc(`/proc/self/task/${thread}/children`).split(' ').filter(Boolean),
  );
  return children.filter((child) => readProc(`/proc/${child}/cmdline`).includes('.blob')).length;
}
