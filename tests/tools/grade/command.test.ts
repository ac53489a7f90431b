import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeCourse, removeCourses, soundCourse, writeFiles } from '../fixtures/makeCourse.ts';
import { runTool, type ToolRun } from '../fixtures/runTool.ts';

afterAll(removeCourses);

const solution = soundCourse['exercises/01-first/01-double/solution.ts'] ?? '';

function readFixture(name: string): string {
  return soundCourse[`exercises/01-first/${name}`] ?? '';
}

/** Each submission to the first exercise, with the status, the points and the kind of error that it must get: on a busy machine memory fills slowly. */
const submissions: Record<string, [source: string, status: string, points: number, kind?: string]> =
  {
    right: [solution, 'passed', 4],
    starter: [readFixture('01-double/exercise.ts'), 'failed', 0],
    'wrong-sign': [readFixture('01-double/wrong/loses-sign.ts'), 'failed', 2],
    'wrong-square': [readFixture('01-double/wrong/squares.ts'), 'failed', 0],
    'wrong-sum': [readFixture('01-double/wrong/adds-two.ts'), 'failed', 0],
    'loop-in-test': ['export function double() { for (;;); }', 'error', 0, 'timeout'],
    'loop-at-import': ['for (;;);', 'error', 0, 'timeout'],
    'loop-of-promises': ['for (;;) await null;', 'error', 0, 'timeout'],
    'exit-0': ['process.exit(0);', 'error', 0, 'import'],
    'exit-in-test': ['export function double() { process.exit(0); }', 'failed', 0],
    'kills-itself': ['process.kill(process.pid, 9);', 'error', 0, 'import'],
    'waits-for-ever': ['await new Promise(() => {});', 'error', 0, 'exit'],
    'fills-heap': [
      'const all: unknown[] = []; for (;;) all.push(new Array(1e5).fill(1.5));',
      'error',
      0,
      'memory | timeout',
    ],
    'fills-buffers': [
      'const all: unknown[] = []; for (;;) all.push(new Uint8Array(1e7).fill(1));',
      'error',
      0,
      'memory | timeout',
    ],
    'no-syntax': ['export const double = ;', 'error', 0, 'syntax'],
    'no-text': ['\u0000\u0001\ufffd', 'error', 0, 'syntax'],
    'throws-at-import': ['throw new Error("no");', 'error', 0, 'import'],
    'throws-null': ['throw null;', 'error', 0, 'import'],
    'prints-verdict': [
      `for (const name of ['zero stays zero', 'doubles a number', 'doubles a number below zero'])
      console.log(JSON.stringify({ type: 'finished', result: { name, status: 'passed', milliseconds: 1 } }));
    console.log(JSON.stringify({ type: 'done' }));
    export const double = () => 1;`,
      'failed',
      0,
    ],
    'writes-verdict': [
      `process.getBuiltinModule('fs').writeSync(3, '0123 {"type":"done"}\\n'); export const double = () => 1;`,
      'error',
      0,
      'import',
    ],
    'prints-a-lot': [
      `for (let n = 0; n < 1e5; n++) console.log('x'.repeat(1000));\n${solution}`,
      'passed',
      4,
    ],
    'complains-a-lot': [
      `for (let n = 0; n < 1e5; n++) console.error('x'.repeat(1000));\n${solution}`,
      'passed',
      4,
    ],
    'starts-a-process': [
      `process.getBuiltinModule('child_process').spawn('sleep', ['60']);`,
      'error',
      0,
      'import',
    ],
    'reads-environment': [
      `if (Object.keys(process.env).length > 0) throw new Error('seen');\n${solution}`,
      'passed',
      4,
    ],
    'brings-settings': [
      "import './right.ts';\nexport const double = () => 1;",
      'error',
      0,
      'import',
    ],
    'imports-files': ["import { rmSync } from 'node:fs';\nrmSync('/');", 'error', 0, 'import'],
    'too-long': [' '.repeat(300_000), 'error', 0, 'import'],
  };

/** What other tools read from a folder, each of which would have the answer pass, or leave a file behind. */
function settingsOf(bait: string): Record<string, string> {
  const leave = `import { writeFileSync } from 'node:fs'; writeFileSync(${JSON.stringify(bait)}, '');`;
  return {
    'vitest.config.ts': `${leave} export default { test: { passWithNoTests: true, exclude: ['**'] } };`,
    'package.json': JSON.stringify({ type: 'module', imports: { './exercise': './right.ts' } }),
    'tsconfig.json': '{ "compilerOptions": { "paths": { "./exercise": ["./right.ts"] } } }',
    '.npmrc': 'ignore-scripts=false',
    '.env': `NODE_OPTIONS=--import=./vitest.config.ts`,
    'right.ts': solution,
    '01-first/exercise.test.ts': leave,
    'node_modules/asyncio/index.js': leave,
    'node_modules/vitest/index.js': `${leave} export const test = () => {}; export const expect = () => {};`,
  };
}

describe('grading', () => {
  let course: string;
  let run: ToolRun;

  beforeAll(async () => {
    course = makeCourse();
    const sources = Object.entries(submissions).map(([student, [source]]) => [
      `class/${student}/01-first/01-double.ts`,
      source,
    ]);
    writeFiles(course, Object.fromEntries(sources));
    writeFiles(join(course, 'class/brings-settings'), settingsOf(join(course, 'bait')));
    mkdirSync(join(course, 'class/=cmd("x"), nothing'));
    mkdirSync(join(course, 'class/link/01-first'), { recursive: true });
    symlinkSync(
      join(course, 'exercises/01-first/01-double/solution.ts'),
      join(course, 'class/link/01-first/01-double.ts'),
    );
    writeFileSync(join(course, 'class/notes.txt'), 'not a student');
    run = await runTool(
      'grade',
      [join(course, 'class'), '--out', join(course, 'out'), '--timeout', '8', '--memory', '128'],
      {
        root: course,
        env: { GRADER_SECRET: 'solution' },
      },
    );
  });

  function readGrade(student: string) {
    const { students } = JSON.parse(readFileSync(join(course, 'out/results.json'), 'utf8'));
    return students.find((candidate: { student: string }) => candidate.student === student);
  }

  test("the run goes on to its end, with status 0 and no complaint but about what is nobody's", () => {
    const errors = run.errors.replace(/^\d+\/\d+ .*\n/gm, ''); // How far it is, on a slow machine.
    expect({ status: run.status, errors }).toEqual({
      status: 0,
      errors: "notes.txt is neither a folder nor a zip, and nobody's work.\n",
    });
    expect(run.output).toContain('right: 4 of 6 points (1 passed, 1 not submitted)\n');
    expect(run.output).toContain(`Grades of ${Object.keys(submissions).length + 2} in`);
  });

  test.each(Object.entries(submissions))('%s', (student, [_source, status, points, kinds]) => {
    const [grade] = readGrade(student).grades;
    expect({ status: grade.status, points: grade.points }).toEqual({ status, points });
    expect(kinds?.split(' | ') ?? [undefined]).toContain(grade.error?.kind);
  });

  test('settings that lie beside an answer are not read', () => {
    expect(readGrade('brings-settings').grades[0].error.message).toContain('./right.ts');
    expect(existsSync(join(course, 'bait'))).toBe(false);
  });

  test('a link is not followed', () => {
    expect(readGrade('link').grades[0].error.message).toBe(
      'The answer was not read: it is a link or something else, not a file.',
    );
  });

  test('every test is in the results, with what was expected and seen', () => {
    expect(readGrade('wrong-sign').grades[0].tests).toMatchObject([
      { name: 'zero stays zero', status: 'passed' },
      { name: 'doubles a number', status: 'passed' },
      { name: 'doubles a number below zero', status: 'failed', expected: '-6', actual: '6' },
    ]);
  });

  test('an endless loop is reported with the test that it was in', () => {
    expect(readGrade('loop-in-test').grades[0].error.message).toContain(
      'in the test "zero stays zero"',
    );
  });

  test('grades.csv has a row per student and a column per exercise, and no name in it becomes a formula', () => {
    const rows: string[][] = parse(readFileSync(join(course, 'out/grades.csv'), 'utf8'));
    expect(rows[0]).toEqual(['student', '01-first/01-double', '01-first/02-greet', 'total']);
    expect(rows).toContainEqual(['right', '4', '0', '4']);
    expect(rows).toContainEqual(['\'=cmd("x"), nothing', '0', '0', '0']);
    expect(rows).toHaveLength(Object.keys(submissions).length + 3);
  });
});

describe('usage', () => {
  const course = makeCourse({
    ...soundCourse,
    'class/ana/01-first/01-double.ts': solution,
    'empty/notes.txt': '',
  });
  const at = (name: string) => join(course, name);

  test.each([
    ['a missing folder', [at('nobody'), '--out', at('out')], `There is no folder ${at('nobody')}.`],
    [
      'a file',
      [at('empty/notes.txt'), '--out', at('out')],
      `${at('empty/notes.txt')} is a file. A folder is needed, or a zip`,
    ],
    [
      'a folder without students',
      [at('empty'), '--out', at('out')],
      `${at('empty')} holds no folders and no zips. One per student is needed`,
    ],
    [
      'results into the submissions',
      [at('class'), '--out', at('class')],
      `${at('class')} is inside the folder of submissions.`,
    ],
    [
      'results below the submissions',
      [at('class'), '--out', at('class/out')],
      `${at('class/out')} is inside the folder of submissions.`,
    ],
    [
      'results into a file',
      [at('class'), '--out', at('empty/notes.txt')],
      `Can't write to ${at('empty/notes.txt')}: a file is in the place of a folder`,
    ],
    ['no place for results', [at('class')], 'Say where the grades go, with --out:'],
    ['no folder', ['--out', at('out')], 'Name one folder or archive of submissions:'],
    [
      'a limit that is none',
      [at('class'), '--out', at('out'), '--timeout', 'long'],
      '--timeout must be a number of seconds, not "long".',
    ],
    [
      'an unknown exercise',
      [at('class'), '--out', at('out'), '--only', 'first/duoble'],
      'Did you mean 01-first/01-double?',
    ],
    [
      'two exercises where one is asked for',
      [at('class'), '--out', at('out'), '--only', 'first/double', '--only', 'first/greet'],
      '--only can be given once, not for each of first/double, first/greet. Several exercises are named in --settings.',
    ],
  ])(
    '%s is said plainly, with status 2, and nothing is written',
    async (_what, commandLine, message) => {
      const { status, errors } = await runTool('grade', commandLine, { root: course });
      expect(status).toBe(2);
      expect(errors).toContain(message);
      expect(existsSync(at('out')) || existsSync(at('class/out'))).toBe(false);
    },
  );

  test('answers that lie elsewhere than expected are pointed out', async () => {
    const root = makeCourse({ ...soundCourse, 'class/ana/double.ts': solution });
    const commandLine = [join(root, 'class'), '--out', join(root, 'out'), '--only', 'first/double'];
    const { status, errors, output } = await runTool('grade', commandLine, { root });
    expect(status).toBe(0);
    expect(errors).toContain('/<student>/01-first/01-double.ts or ');
    expect(output).toContain('ana: 0 of 4 points (1 not submitted)');
  });
});
