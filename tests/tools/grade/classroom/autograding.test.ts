import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { findExercises, projectRoot } from '../../../../tools/course/index.ts';
import { makeFolder, removeFolders } from '../intake/submissionFolder.ts';

afterAll(removeFolders);

const text = readFileSync(join(projectRoot, 'tools/grade/classroom/autograding.yml'), 'utf8');
const workflow = parse(text);
const { steps } = workflow.jobs['run-autograding-tests'];

test('the names are those that GitHub Classroom’s reporter asks for', () => {
  expect(workflow.name).toBe('Autograding Tests');
  expect(Object.keys(workflow.jobs)).toEqual(['run-autograding-tests']);
  expect(workflow.permissions).toEqual({ contents: 'read' });
  const reporter = steps.at(-1);
  expect(reporter.uses).toBe('classroom-resources/autograding-grading-reporter@v1');
  expect(Object.keys(reporter.env)).toEqual([`${reporter.with.runners.toUpperCase()}_RESULTS`]);
});

/** The steps that are commands of ours, in the folders that the checkouts make; what is installed is this machine's. */
test('its grading step gives the reporter the results', () => {
  const [exercise] = findExercises('tasks/overlap');
  if (!exercise) throw new Error('The course has no such exercise.');
  const answer = readFileSync(exercise.solution, 'utf8');
  const root = makeFolder({ [`class/student/work/${exercise.id}.ts`]: answer, output: '' });
  symlinkSync(projectRoot, join(root, 'course'));
  const grade = steps.find(({ id }: { id?: string }) => id === 'grade');
  mkdirSync(join(root, 'results'));
  // Relative to a folder that is a link, `..` leads elsewhere: the places are given whole, and one exercise is enough.
  const script = grade.run
    .replaceAll('../', `${root}/`)
    .replace('--format', `--only ${exercise.id} --format`);
  execFileSync('bash', ['-eo', 'pipefail', '-c', script], {
    cwd: join(root, grade['working-directory']),
    env: { PATH: process.env['PATH'], HOME: root, GITHUB_OUTPUT: join(root, 'output') },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [, encoded = ''] = /^result=(.*)$/m.exec(readFileSync(join(root, 'output'), 'utf8')) ?? [];
  const results = JSON.parse(Buffer.from(encoded, 'base64').toString('utf8'));
  expect(results).toMatchObject({ version: 1, status: 'pass', max_score: exercise.points });
});
