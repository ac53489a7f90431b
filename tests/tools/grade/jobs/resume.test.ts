import { spawn } from 'node:child_process';
import { existsSync, readFileSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectRoot } from '../../../../tools/course/index.ts';
import { makeCourse, removeCourses, soundCourse, writeFiles } from '../../fixtures/makeCourse.ts';
import { runTool } from '../../fixtures/runTool.ts';

afterAll(removeCourses);

const STUDENTS = ['ana', 'ben', 'cem', 'dia', 'eva'];
let course: string;
let out: string;

beforeAll(() => {
  course = makeCourse();
  out = join(course, 'out');
  const answers = STUDENTS.flatMap((student) => [
    [
      `class/${student}/01-first/01-double.ts`,
      `// ${student}\n${soundCourse['exercises/01-first/01-double/solution.ts']}`,
    ],
    [
      `class/${student}/01-first/02-greet.ts`,
      `// ${student}\n${soundCourse['exercises/01-first/02-greet/solution.ts']}`,
    ],
  ]);
  writeFiles(course, Object.fromEntries(answers));
});

function readLog(): string[] {
  const text = readFileSync(join(out, '.jobs/log.txt'), 'utf8');
  return text.split('\n').filter((line) => line !== '');
}

/** The jobs that ran, since the `nth` start. */
function gradedSince(start: number): string[] {
  const lines = readLog();
  const starts = lines.flatMap((line, index) => (line.includes(' START ') ? [index] : []));
  const graded = lines.slice(starts.at(start)).filter((line) => line.includes(' GRADED '));
  return graded.map((line) => line.split(' ')[3] ?? '');
}

function grade() {
  return runTool('grade', [join(course, 'class'), '--out', out, '--jobs', '2'], { root: course });
}

/** Starts a grading and kills it, the hard way, as soon as it has written down some verdicts. */
async function gradeAndKill(verdicts: number): Promise<void> {
  const main = join(projectRoot, 'tools/grade/main.ts');
  const line = ['--import', 'tsx', main, join(course, 'class'), '--out', out, '--jobs', '2'];
  const grader = spawn(process.execPath, line, {
    cwd: projectRoot,
    env: { PATH: process.env['PATH'], COURSE_ROOT: course },
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => grader.on('close', resolve));
  const watcher = watch(course, { recursive: true }, () => {
    if (existsSync(join(out, '.jobs/log.txt')) && gradedSince(-1).length >= verdicts)
      grader.kill('SIGKILL');
  });
  await ended;
  watcher.close();
}

test('a grading that is killed goes on where it was: nothing is lost, and nothing graded twice', async () => {
  await gradeAndKill(3);
  expect(existsSync(join(out, 'grades.csv'))).toBe(false);
  const before = gradedSince(-1);
  expect(before.length).toBeGreaterThanOrEqual(3);
  const { status, errors } = await grade();
  expect({ status, errors }).toEqual({ status: 0, errors: '' });
  const after = gradedSince(-1);
  expect(after.filter((key) => before.includes(key))).toEqual([]);
  expect(new Set([...before, ...after]).size).toBe(2 * STUDENTS.length);
  const { students } = JSON.parse(readFileSync(join(out, 'results.json'), 'utf8'));
  expect(students.map(({ total }: { total: number }) => total)).toEqual(STUDENTS.map(() => 6));
});

test('what has not changed is not graded again, and the results are the same', async () => {
  const before = readFileSync(join(out, 'grades.csv'), 'utf8');
  const { status } = await grade();
  expect(status).toBe(0);
  expect(gradedSince(-1)).toEqual([]);
  expect(readFileSync(join(out, 'grades.csv'), 'utf8')).toBe(before);
});

test('a changed test grades its own exercise again, and no other', async () => {
  const file = join(course, 'exercises/01-first/02-greet/exercise.test.ts');
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll('Ana', 'Ada'));
  await grade();
  expect(gradedSince(-1)).toHaveLength(STUDENTS.length);
  expect(readLog().at(-2)).toContain('01-first/02-greet');
});

test('parts of a class that are graded apart and merged are the class graded at once', async () => {
  const parts = await Promise.all(
    ['1/2', '2/2'].map(async (shard) => {
      const part = join(course, `part-${shard[0]}`);
      const line = [join(course, 'class'), '--out', part, '--shard', shard];
      await runTool('grade', line, { root: course });
      return part;
    }),
  );
  const merged = join(course, 'merged');
  const { status, output } = await runTool('grade', ['merge', ...parts, '--out', merged], {
    root: course,
  });
  expect(status, output).toBe(0);
  const read = (folder: string) => readFileSync(join(folder, 'grades.csv'), 'utf8');
  expect(read(merged)).toBe(read(out));
  const twice = [parts[0] ?? '', parts[0] ?? ''];
  const again = await runTool('grade', ['merge', ...twice, '--out', merged], { root: course });
  expect(again).toMatchObject({ status: 2 });
  expect(again.errors).toContain('Name each part once.');
});
