import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectRoot } from '../../../../tools/course/index.ts';
import { makeCourse, removeCourses, soundCourse, writeFiles } from '../../fixtures/makeCourse.ts';
import { runTool } from '../../fixtures/runTool.ts';
import { findPostgres, type Postgres, startPostgres } from './postgres.ts';

const programs = findPostgres();
const REASON = 'no PostgreSQL for this machine, neither from npm nor in /usr/lib/postgresql';
const STUDENTS = ['ana', 'ben', 'cem', 'dia'];

test('a PostgreSQL is found where one is required', () => {
  if (process.env['REQUIRE_POSTGRES']) expect(programs, REASON).toBeDefined();
});

describe.skipIf(programs === undefined)(
  `with a real PostgreSQL${programs ? '' : ` (${REASON})`}`,
  () => {
    let postgres: Postgres;
    let course: string;
    const workers: ChildProcess[] = [];

    beforeAll(async () => {
      postgres = await startPostgres(programs ?? '');
      course = makeCourse();
      const file = 'exercises/01-first/01-double/solution.ts';
      const answers = STUDENTS.map((student) => [
        `class/${student}/01-first/01-double.ts`,
        `// ${student}\n${soundCourse[file]}`,
      ]);
      writeFiles(course, Object.fromEntries(answers));
    });

    afterAll(() => {
      for (const worker of workers) worker.kill('SIGKILL');
      postgres?.stop();
      removeCourses();
    });

    /** Starts a worker, and tells each line that it prints. */
    function startWorker(onLine: (line: string, worker: ChildProcess) => void): void {
      const line = ['--import', 'tsx', join(projectRoot, 'tools/grade/main.ts'), 'worker'];
      const worker = spawn(process.execPath, [...line, '--queue', postgres.url, '--jobs', '1'], {
        cwd: projectRoot,
        env: { PATH: process.env['PATH'], COURSE_ROOT: course },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      workers.push(worker);
      createInterface({ input: worker.stdout }).on('line', (text) => onLine(text, worker));
    }

    function grade(out: string, ...flags: string[]) {
      const line = [join(course, 'class'), '--out', join(course, out), '--queue', postgres.url];
      return runTool('grade', [...line, ...flags], { root: course });
    }

    test('two workers grade a class, one is killed at work, and nothing is lost', async () => {
      let lost: string | undefined;
      const done: string[] = [];
      startWorker((text, victim) => {
        if (text.startsWith('Waiting'))
          startWorker((line) => {
            if (line.includes(' DONE ')) done.push(keyOf(line));
          });
        if (!text.includes(' TOOK ')) return;
        lost = keyOf(text);
        victim.kill('SIGKILL');
      });
      const { status, errors } = await grade('out');
      expect({ status, errors }).toEqual({ status: 0, errors: '' });
      expect(lost).toBeDefined();
      expect(done).toContain(lost); // By the other one.
      expect(new Set(done).size).toBe(STUDENTS.length);
      const csv = readFileSync(join(course, 'out/grades.csv'), 'utf8');
      expect(csv.split('\n').slice(1, -1)).toEqual(STUDENTS.map((student) => `${student},4,0,4`));
    });

    test('what lies in the database is not graded again, and the same reports come out', async () => {
      for (const worker of workers) worker.kill('SIGKILL'); // Nobody could grade now.
      const { status } = await grade('again');
      expect(status).toBe(0);
      const read = (out: string) => readFileSync(join(course, out, 'grades.csv'), 'utf8');
      expect(read('again')).toBe(read('out'));
    });

    test('a fresh run grades what lies in the database again, and takes no old verdict from it', async () => {
      const done: string[] = [];
      startWorker((line) => {
        if (line.includes(' DONE ')) done.push(keyOf(line));
      });
      const { status, errors } = await grade('again', '--fresh');
      expect({ status, errors }).toEqual({ status: 0, errors: '' });
      expect(new Set(done).size).toBe(STUDENTS.length);
    });
  },
);

/** The last word of a worker's line. */
function keyOf(line: string): string {
  return line.slice(line.lastIndexOf(' ') + 1);
}

test.each([
  ['an address that is none', 'mysql://x', '--queue must be like postgres://user@host/database'],
  [
    'a database that nobody runs',
    'postgres://a@127.0.0.1:1/b',
    "The database of --queue can't be used:",
  ],
])('%s is said in one line, with status 2', async (_what, url, message) => {
  const { status, errors } = await runTool('grade', ['worker', '--queue', url]);
  expect({ status, lines: errors.trim().split('\n').length }).toEqual({ status: 2, lines: 1 });
  expect(errors).toContain(message);
});
