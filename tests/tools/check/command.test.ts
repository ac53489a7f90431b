import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeCourse, removeCourses, soundCourse, writeFiles } from '../fixtures/makeCourse.ts';
import { runTool, type ToolRun } from '../fixtures/runTool.ts';

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

/** All in one run: starting Vitest takes longer than the checks. */
describe('what goes wrong', () => {
  const answers = {
    '01-double': 'export const double =\n\t(value: number) => 2 *;\n',
    '02-greet': '',
    '03-endless': 'export function double(value: number) {\n  while (value) {}\n  return 0;\n}\n',
    '04-exits': 'process.exit(0);',
    '05-imports': "import 'node:fs';",
    '06-throws': "throw new Error('too early');",
    '07-right': solution,
  };
  let run: ToolRun;
  beforeAll(async () => {
    const root = makeWork(answers);
    writeFiles(root, copyDouble(Object.keys(answers).slice(2)));
    run = await runTool('check', ['--timeout', '3'], { root });
  });

  test('a syntax error is shown with its place and its line, without a stack', () => {
    expect(run.output).toContain(`
  ✗ Unexpected ";"
      at work/01-first/01-double.ts:2:24

        \t(value: number) => 2 *;
        \t                      ^

01-first/02-greet  Say hello  0 of 2 points
  ✗ greets > by name
      "greet" is not exported. The tests need it: export it under that name.
`);
    expect(run.output).not.toMatch(/node_modules| at .*\(/);
  });

  test('an endless loop is stopped, and its test is named', () => {
    expect(run.output).toContain(
      '✗ Stopped after 3 s in the test "doubles a number". Look for a loop that never ends.',
    );
  });

  test.each([
    ['04-exits', "The file can't be loaded: process.exit(0) was called"],
    ['05-imports', '"node:fs" can\'t be imported here. Import from "asyncio".'],
    ['06-throws', "The file can't be loaded: too early"],
  ])('%s fails with a reason', (name, message) => {
    const told = run.output.slice(run.output.indexOf(`01-first/${name}`));
    expect(told.split('\n\n')[0]).toMatch(`${message}\n      at work/01-first/${name}.ts:1`);
  });

  test('other answers are still judged', () => {
    expect(run.status).toBe(1);
    expect(run.output).toContain('01-first/07-right  Double it  4 of 4 points\n  ✓ zero stays');
    expect(run.output).toContain('1 of 7 passed,');
  });
});

/** More exercises like the first one. */
function copyDouble(names: readonly string[]): Record<string, string> {
  const original = 'exercises/01-first/01-double/';
  const files = Object.entries(soundCourse).filter(([file]) => file.startsWith(original));
  return Object.fromEntries(
    names.flatMap((name) =>
      files.map(([file, text]) => [file.replace('01-double', name), text] as const),
    ),
  );
}

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
