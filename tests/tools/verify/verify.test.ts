import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verify } from '../../../tools/verify/verify.ts';
import { makeCourse, removeCourses, soundCourse } from '../fixtures/makeCourse.ts';
import { runTool } from '../fixtures/runTool.ts';

afterAll(removeCourses);

const folder = 'exercises/01-first/01-double';

function original(name: string): string {
  return soundCourse[`${folder}/${name}`] ?? '';
}

describe('a sound course', () => {
  test('closes with what was proved', async () => {
    const { status, output, errors } = await runTool('verify', [], { root: makeCourse() });
    expect({ status, output, errors }).toEqual({
      status: 0,
      output: '2 exercises: 2 solutions pass, 2 starters fail, 6/6 wrong answers rejected\n',
      errors: '',
    });
  });

  test('can be proved in part', async () => {
    const { summary } = await verify('first/greet', makeCourse());
    expect(summary).toBe(
      '1 exercise: 1 solution passes, 1 starter fails, 3/3 wrong answers rejected',
    );
  });
});

/** What is wrong with a copy of the first exercise, the files that differ, and what must be found. */
const spoilt: [string, Record<string, string>, string][] = [
  [
    'a solution that fails',
    { 'solution.ts': original('exercise.ts') },
    'solution.ts: must pass. It fails: "doubles a number" (the double of 2: expected 2 to be 4), "doubles a number below zero" (the double of -3: expected -3 to be -6)',
  ],
  [
    'a starter without its first line',
    { 'exercise.ts': original('exercise.ts').replace(/^.*\n/, '') },
    'exercise.ts: the first line must be "// fails: <the test that it fails>"',
  ],
  [
    'a starter that passes the test it names',
    {
      'exercise.ts': original('exercise.ts').replace(
        'fails: doubles a number',
        'fails: zero stays zero',
      ),
    },
    'exercise.ts: passes "zero stays zero", which must reject it.',
  ],
  [
    'a starter that does not run',
    { 'exercise.ts': `${original('exercise.ts')}throw new Error('oh');\n` },
    "exercise.ts: must run, and fail. The file can't be loaded: oh (line 5)",
  ],
  [
    'a starter that does not type-check',
    { 'exercise.ts': original('exercise.ts').replace('return value', "return 'two'") },
    "exercise.ts: Type 'string' is not assignable to type 'number'. (line 3)",
  ],
  [
    'a wrong answer that is right',
    {
      'wrong/squares.ts': original('wrong/squares.ts').replace(
        'return value ** 2',
        'return 2 * value',
      ),
    },
    'wrong/squares.ts: passes "doubles a number", which must reject it.',
  ],
  [
    'a wrong answer that another test rejects',
    {
      'wrong/squares.ts': original('wrong/squares.ts').replace(
        'doubles a number',
        'zero stays zero',
      ),
    },
    'wrong/squares.ts: passes "zero stays zero", which must reject it.',
  ],
  [
    'a wrong answer that names no test of the exercise',
    { 'wrong/squares.ts': original('wrong/squares.ts').replace('doubles a number', 'doubles') },
    'wrong/squares.ts: names a test that does not exist: "doubles"',
  ],
  [
    'a wrong answer without its mistake',
    { 'wrong/squares.ts': 'export const double = (value: number) => value ** 2;\n' },
    'wrong/squares.ts: the first line must be "// mistake: <what it does wrong>"',
  ],
  [
    'two tests of one name',
    {
      'exercise.test.ts': original('exercise.test.ts').replace(
        'doubles a number below zero',
        'doubles a number',
      ),
    },
    'exercise.test.ts: two tests are called "doubles a number"',
  ],
  [
    'a skipped test',
    { 'exercise.test.ts': original('exercise.test.ts').replace("test('zero", "test.skip('zero") },
    "exercise.test.ts: can't be run with the solution. The file can't be loaded: An exercise's tests can't use test.skip",
  ],
  [
    'a test file that breaks',
    { 'exercise.test.ts': "throw new Error('oh');\n" },
    "exercise.test.ts: can't be run with the solution. The file can't be loaded: oh",
  ],
  [
    'too few hints',
    { 'index.mdx': original('index.mdx').replace('<Hint>Think.</Hint>', '') },
    'index.mdx: at least three <Hint>s, not 2',
  ],
  [
    'an empty hint',
    { 'index.mdx': original('index.mdx').replace('Think.', '\n') },
    'index.mdx: a <Hint> is empty',
  ],
];

/** One course of spoilt exercises: 01-case, 02-case, … */
function makeSpoiltCourse(): string {
  const exercises = spoilt.map(([_what, files], index) => moveTo(idOf(index), files));
  return makeCourse(Object.assign({}, ...exercises));
}

function idOf(index: number): string {
  return `01-first/${String(index + 1).padStart(2, '0')}-case`;
}

function moveTo(id: string, files: Record<string, string>): Record<string, string> {
  const sound = Object.entries(soundCourse).filter(([name]) => name.startsWith(`${folder}/`));
  const moved = sound.map(([name, text]) => [`exercises/${id}${name.slice(folder.length)}`, text]);
  const different = Object.entries(files).map(([name, text]) => [`exercises/${id}/${name}`, text]);
  return Object.fromEntries([...moved, ...different]);
}

describe('problems', () => {
  let problems: readonly string[];

  beforeAll(async () => {
    ({ problems } = await verify(undefined, makeSpoiltCourse()));
  });

  test.each(spoilt.map(([what, _files, problem], index) => [what, `${idOf(index)}/${problem}`]))(
    '%s',
    (_what, problem) => {
      expect(problems).toContainEqual(expect.stringContaining(problem));
    },
  );

  test('a missing file and a missing page are named', async () => {
    const { [`${folder}/solution.ts`]: _, ...rest } = soundCourse;
    const { problems, summary } = await verify(
      undefined,
      makeCourse({ ...rest, 'exercises/01-first/03-new/exercise.ts': '' }),
    );
    expect(problems).toEqual([
      '01-first/01-double/solution.ts: is missing',
      '01-first/03-new/index.mdx: is missing',
    ]);
    expect(summary).toBe(
      '2 exercises: 1 solution passes, 1 starter fails, 3/6 wrong answers rejected',
    );
  });
});

test('problems are printed one a line, and the status is 1', async () => {
  const root = makeCourse({
    ...soundCourse,
    [`${folder}/solution.ts`]: 'export const double = 1;\n',
  });
  const { status, errors, output } = await runTool('verify', ['first/double'], { root });
  expect(status).toBe(1);
  expect(errors).toMatch(/^✗ 01-first\/01-double\/solution.ts: must pass\./);
  expect(output).toBe(
    '1 exercise: 0 solutions pass, 1 starter fails, 3/3 wrong answers rejected\n',
  );
});

test('an unknown name ends with status 2 and the nearest name', async () => {
  const { status, errors } = await runTool('verify', ['frist'], { root: makeCourse() });
  expect({ status, errors }).toEqual({
    status: 2,
    errors: 'There is no chapter "frist". Did you mean 01-first?\n',
  });
});
