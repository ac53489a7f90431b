import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Checker, createChecker } from '../../../tools/checker/index.ts';
import { type Exercise, listExercises } from '../../../tools/course/index.ts';
import { makeCourse, removeCourses } from '../fixtures/makeCourse.ts';

let checker: Checker;
let double: Exercise;

beforeAll(async () => {
  const [first] = listExercises(makeCourse());
  if (!first) throw new Error('The fixture has no exercise.');
  double = first;
  checker = await createChecker({ processes: 1, timeout: 5, memory: 64 });
  await checker.prepare(double);
});

afterAll(async () => {
  await checker.close();
  removeCourses();
});

function check(source: string) {
  return checker.check(double, source);
}

const solution = 'export const double = (value: number): number => value + value;';

describe('verdicts', () => {
  test('a right answer passes, with all points', async () => {
    expect(await check(solution)).toMatchObject({ status: 'passed', points: 4, maxPoints: 4 });
  });

  test('a wrong answer is shown what was expected, what was seen, and of what', async () => {
    const { status, points, tests } = await check(
      'export const double = (value: number) => Math.abs(2 * value);',
    );
    expect({ status, points }).toEqual({ status: 'failed', points: 2 });
    expect(tests[2]).toMatchObject({
      name: 'doubles a number below zero',
      status: 'failed',
      message: 'the double of -3: expected 6 to be -6',
      expected: '-6',
      actual: '6',
    });
  });

  test('the runtime’s classes have the names that they have in its source', async () => {
    const { tests } = await check(
      'import { ExceptionGroup } from "asyncio";\nexport function double() {\n  throw new Error(ExceptionGroup.name);\n}\n',
    );
    expect(tests[0]?.message).toBe('ExceptionGroup');
  });

  test('an error that the answer throws is shown with its line in the answer', async () => {
    const { tests } = await check(
      'interface Note {\n  text: string;\n}\nexport function double(): Note {\n  throw new Error("not yet");\n}\n',
    );
    expect(tests[0]).toMatchObject({ status: 'failed', message: 'not yet', line: 5 });
  });

  test('an export that is missing is named', async () => {
    const { tests } = await check('export const doubled = 1;');
    expect(tests[0]?.message).toBe(
      '"double" is not exported. The tests need it: export it under that name.',
    );
  });

  test('an error without a message is shown by its name', async () => {
    const { tests } = await check(
      'class Oops extends Error { name = "Oops" }\nexport function double() { throw new Oops(); }',
    );
    expect(tests[0]).toMatchObject({ message: 'Oops', line: 2 });
  });

  test('what is exported but no function is called by its name', async () => {
    const { tests } = await check('export const double = 3;');
    expect(tests[0]?.message).toBe('double is not a function');
  });
});

describe('answers that cannot be judged', () => {
  test('a syntax error comes with line, column and the source line', async () => {
    const { error, points } = await check('export function double() {\n  return 2 *;\n}\n');
    expect(error).toEqual({
      kind: 'syntax',
      message: 'Unexpected ";"',
      line: 2,
      column: 13,
      sourceLine: '  return 2 *;',
    });
    expect(points).toBe(0);
  });

  test('a name declared twice is a syntax error, too', async () => {
    expect((await check('let a = 1;\nlet a = 2;')).error).toMatchObject({
      kind: 'syntax',
      line: 2,
    });
  });

  test('an import of anything but the runtime is refused, with its line', async () => {
    const { error } = await check(
      '// mine\nimport fs from "node:fs";\nexport const double = fs.readFileSync;',
    );
    expect(error).toMatchObject({
      kind: 'import',
      line: 2,
      message: '"node:fs" can\'t be imported here. Import from "asyncio".',
    });
  });

  test('what the file throws when it is loaded is shown with its line', async () => {
    const { error } = await check('\n\nthrow new Error("too early");');
    expect(error).toMatchObject({
      kind: 'import',
      line: 3,
      message: "The file can't be loaded: too early",
    });
  });

  test('an endless loop is stopped, and the test it was in is named', async () => {
    const { error, tests } = await check(
      'export function double(value: number) { while (value) {} return 0; }',
    );
    expect(error).toMatchObject({ kind: 'timeout' });
    expect(error?.message).toContain('Stopped after 5 s in the test "doubles a number"');
    expect(tests.map(({ status }) => status)).toEqual(['passed', 'missing', 'missing']);
  });

  test.each([
    ['exit', 'process.exit(0);'],
    ['memory', 'const all: unknown[] = []; for (;;) all.push(new Array(1e5).fill(1.5));'],
    ['memory', 'let all = [1]; for (;;) all = [...all, ...all];'],
    ['crash', 'void Promise.reject(new Error("lost")); await new Promise(() => {});'],
  ])('it ends by %s', async (kind, source) => {
    const patient = await createChecker({ processes: 1, timeout: 60, memory: 64 }); // Filling memory takes a busy machine seconds.
    const verdict = await patient.check(double, source);
    await patient.close();
    expect(verdict).toMatchObject({ status: 'error', points: 0, error: { kind } });
  });

  test('the next answer is judged as if nothing had happened', async () => {
    await check('process.exit(1);');
    expect((await check(solution)).status).toBe('passed');
  });
});

test('an answer may use TypeScript that becomes code, and wait at its top level', async () => {
  const source =
    'enum Factor { two = 2 }\nawait Promise.resolve();\nexport const double = (value: number) => value * Factor.two;';
  expect((await check(source)).status).toBe('passed');
});

test('each answer gets a runtime that no answer has touched', async () => {
  const spoil =
    "import * as asyncio from 'asyncio';\nReflect.set(asyncio.Future.prototype, 'spoilt', true);\n";
  const look =
    "import { Future } from 'asyncio';\nif ('spoilt' in Future.prototype) throw new Error('spoilt');\n";
  await check(spoil + solution);
  expect((await check(look + solution)).status).toBe('passed');
});
