import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { makeCourse, removeCourses, soundCourse, writeFiles } from '../fixtures/makeCourse.ts';
import { runTool } from '../fixtures/runTool.ts';

afterAll(removeCourses);

const solution = soundCourse['exercises/01-first/01-double/solution.ts'] ?? '';

/** A course with these answers in work/. */
function makeWork(answers: Record<string, string>): string {
  const root = makeCourse();
  const files = Object.entries(answers).map(([id, text]) => [`work/01-first/${id}.ts`, text]);
  writeFiles(root, Object.fromEntries(files));
  return root;
}

test('the first time, the first exercise is put into work/ and the next steps are said', async () => {
  const root = makeCourse();
  const { status, output } = await runTool('check', [], { root });
  expect(status).toBe(0);
  expect(output).toContain('Your first exercise is 01-first/01-double: Double it (5 minutes).');
  expect(output).toContain('solve it in work/01-first/01-double.ts');
  expect(readFileSync(join(root, 'work/01-first/01-double.ts'), 'utf8')).toMatch(
    /^export function/,
  );
  expect(existsSync(join(root, 'work/01-first/02-greet.ts'))).toBe(false);
});

test('answers are checked test by test: what was expected, what was seen, and where', async () => {
  const root = makeWork({
    '01-double': 'export const double = (value: number) => Math.abs(2 * value);\n',
    '02-greet': 'export function greet(): string {\n  throw new Error("not yet");\n}\n',
  });
  const { status, output } = await runTool('check', [], { root });
  expect(status).toBe(1);
  expect(output).toBe(`
01-first/01-double  Double it  2 of 4 points
  ✓ zero stays zero
  ✓ doubles a number
  ✗ doubles a number below zero
      the double of -3
      expected  -6
      seen      6

01-first/02-greet  Say hello  0 of 2 points
  ✗ greets > by name
      not yet
      at work/01-first/02-greet.ts:2

0 of 2 passed, 2 of 6 points.
`);
});

test('when all is passed, the next exercise is offered', async () => {
  const { status, output } = await runTool('check', [], {
    root: makeWork({ '01-double': solution }),
  });
  expect(status).toBe(0);
  expect(output).toContain('1 of 1 passed, 4 of 4 points.');
  expect(output).toContain('Next: Say hello. Type npm run check -- 01-first/02-greet');
});

describe('what a learner wrote', () => {
  test('is never overwritten, and a missing answer is created from the starter', async () => {
    const root = makeWork({ '01-double': solution });
    const { status, output } = await runTool('check', ['first'], { root });
    expect(status).toBe(1);
    expect(output).toContain('Created work/01-first/02-greet.ts from the starter.');
    expect(output).not.toContain('Created work/01-first/01-double.ts');
    expect(readFileSync(join(root, 'work/01-first/01-double.ts'), 'utf8')).toBe(solution);
  });

  test('is checked anew after each change', async () => {
    const root = makeWork({ '01-double': 'export const double = 1;\n' });
    expect((await runTool('check', [], { root })).status).toBe(1);
    writeFiles(root, { 'work/01-first/01-double.ts': solution });
    expect((await runTool('check', [], { root })).status).toBe(0);
  });
});

describe('what goes wrong', () => {
  test('a syntax error is shown with its place and its line, without a stack, beside other verdicts', async () => {
    const root = makeWork({
      '01-double': 'export const double =\n\t(value: number) => 2 *;\n',
      '02-greet': '',
    });
    const { status, output } = await runTool('check', [], { root });
    expect(status).toBe(1);
    expect(output).toContain(`
  ✗ Unexpected ";"
      at work/01-first/01-double.ts:2:24

        \t(value: number) => 2 *;
        \t                      ^

01-first/02-greet  Say hello  0 of 2 points
  ✗ greets > by name
      "greet" is not exported. The tests need it: export it under that name.
`);
    expect(output).not.toMatch(/node_modules| at .*\(/);
  });

  test('an endless loop is stopped, its test is named, and other answers are still judged', async () => {
    const root = makeWork({
      '01-double': 'export function double(value: number) {\n  while (value) {}\n  return 0;\n}\n',
      '02-greet': soundCourse['exercises/01-first/02-greet/solution.ts'] ?? '',
    });
    const { status, output } = await runTool('check', ['--timeout', '2'], { root });
    expect(status).toBe(1);
    expect(output).toContain(
      '✗ Stopped after 2 s in the test "doubles a number". Look for a loop that never ends.',
    );
    expect(output).toContain('✓ greets > by name');
    expect(output).toContain('1 of 2 passed, 2 of 6 points.');
  });

  test.each([
    ['exits', 'process.exit(0);', "The file can't be loaded: process.exit(0) was called"],
    [
      'imports something else',
      "import 'node:fs';",
      '"node:fs" can\'t be imported here. Import from "asyncio".',
    ],
    [
      'throws when it is loaded',
      "throw new Error('too early');",
      "The file can't be loaded: too early",
    ],
  ])('an answer that %s fails with a reason', async (_what, source, message) => {
    const { status, output } = await runTool('check', [], {
      root: makeWork({ '01-double': source }),
    });
    expect(status).toBe(1);
    expect(output).toContain(message);
    expect(output).toContain('at work/01-first/01-double.ts:1');
  });
});

describe('usage', () => {
  test.each([
    [['frist'], 'There is no chapter "frist". Did you mean 01-first?\n'],
    [['first/duoble'], 'There is no exercise "first/duoble". Did you mean 01-first/01-double?\n'],
    [
      ['first', 'second'],
      'Name one chapter or exercise: npm run check -- [chapter[/exercise]] [--timeout seconds]\n',
    ],
    [
      ['--fast'],
      "Unknown option '--fast'.\nnpm run check -- [chapter[/exercise]] [--timeout seconds]\n",
    ],
    [
      ['--timeout', 'soon'],
      '--timeout must be a number of seconds, not "soon": npm run check -- [chapter[/exercise]] [--timeout seconds]\n',
    ],
  ])('%j ends with status 2 and says what to type', async (commandLine, message) => {
    const { status, errors, output } = await runTool('check', commandLine, { root: makeCourse() });
    expect({ status, errors, output }).toEqual({ status: 2, errors: message, output: '' });
  });
});
