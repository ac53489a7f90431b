import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeCourse, removeCourses, soundCourse, writeFiles } from '../fixtures/makeCourse.ts';
import { runTool, type ToolRun } from '../fixtures/runTool.ts';

/** As an instructor has it: one more test for an exercise of the course, and an exercise of their own for the exam. */
const MINE = {
  'mine/01-first/01-double/exercise.test.ts': `import { expect, test } from 'vitest';
import { double } from './exercise';
test('the secret of halves', () => {
  expect(double(0.5), 'twice a half').toBe(1);
});
`,
  'mine/20-exam/01-triple/index.mdx':
    '---\ntitle: Triple it\nconcepts: [functions]\npoints: 6\nminutes: 5\n---\nThe task.\n',
  'mine/20-exam/01-triple/exercise.ts':
    'export function triple(value: number): number {\n  return value;\n}\n',
  'mine/20-exam/01-triple/solution.ts':
    'export function triple(value: number): number {\n  return 3 * value;\n}\n',
  'mine/20-exam/01-triple/exercise.test.ts': `import { simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { triple } from './exercise';
test('triples two', () => {
  expect(simulate(function* () { return triple(2); }).result()).toBe(6);
});
test('triples below zero', () => {
  expect(triple(-1)).toBe(-3);
});
`,
};

const right = soundCourse['exercises/01-first/01-double/solution.ts'] ?? '';
const HANDED_IN = {
  'class/ana/01-first/01-double.ts': right,
  'class/ana/20-exam/01-triple.ts': 'export const triple = (value: number) => 3 * value;\n',
  'class/ben/01-first/01-double.ts': right.replace('2 * value', '2 * Math.round(value)'),
  'class/ben/20-exam/01-triple.ts':
    'export const triple = (value: number) => Math.abs(3 * value);\n',
};

let course: string;
let run: ToolRun;

beforeAll(async () => {
  course = makeCourse();
  writeFiles(course, { ...MINE, ...HANDED_IN });
  const line = [join(course, 'class'), '--out', join(course, 'out'), '--format', 'gradescope'];
  run = await runTool('grade', [...line, '--hidden', join(course, 'mine')], { root: course });
});

afterAll(removeCourses);

function read(file: string): string {
  return readFileSync(join(course, 'out', file), 'utf8');
}

test('the instructor’s tests and exercises count beside the course’s', () => {
  expect(run).toMatchObject({ status: 0, errors: '' });
  expect(read('grades.csv').split('\n')).toEqual([
    'student,01-first/01-double,01-first/02-greet,20-exam/01-triple,total',
    'ana,4,0,6,10',
    'ben,2.67,0,3,5.67',
    '',
  ]);
});

test('the instructor sees what their tests say', () => {
  const { students } = JSON.parse(read('results.json'));
  const tests = students[1].grades.flatMap((grade: { tests: object[] }) => grade.tests);
  expect(tests).toContainEqual(
    expect.objectContaining({
      name: 'the secret of halves',
      status: 'failed',
      isHidden: true,
      message: 'twice a half: expected 2 to be 1',
    }),
  );
});

test('students see that there are hidden tests, and how they did, and no word of them', () => {
  for (const seen of [read('report/students/ben.html'), read('gradescope/ben/results.json')]) {
    expect(seen).toContain('doubles a number below zero');
    expect(seen).toContain('Hidden test 1');
    for (const secret of ['secret of halves', 'twice a half', 'triples two', 'below zero</'])
      expect(seen.replaceAll('doubles a number below zero', '')).not.toContain(secret);
  }
});
