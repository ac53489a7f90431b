import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findExercises, projectRoot } from '../../../../tools/course/index.ts';
import { writeFiles } from '../../fixtures/makeCourse.ts';
import { runTool } from '../../fixtures/runTool.ts';
import { makeFolder, removeFolders } from '../intake/submissionFolder.ts';

afterAll(removeFolders);

let root: string;

beforeAll(async () => {
  root = makeFolder({});
  const line = ['bundle', 'gradescope', '--only', 'tasks/overlap', '--out', join(root, 'x.zip')];
  const { status, errors } = await runTool('grade', line);
  expect({ status, errors }).toEqual({ status: 0, errors: '' });
  mkdirSync(join(root, 'source'));
  execFileSync('unzip', ['-q', join(root, 'x.zip'), '-d', join(root, 'source')]);
});

test('what Gradescope needs is at the top of the zip, and can be executed', () => {
  for (const script of ['setup.sh', 'run_autograder']) {
    execFileSync('test', ['-x', join(root, 'source', script)]);
    execFileSync('bash', ['-n', join(root, 'source', script)]);
    expect(readFileSync(join(root, 'source', script), 'utf8')).toMatch(/^#!\/usr\/bin\/env bash\n/);
  }
});

test('no answers of anybody and no installed packages come along', () => {
  for (const name of ['work', 'node_modules', '.git', 'tests', 'lessons'])
    expect(existsSync(join(root, 'source/course', name))).toBe(false);
});

/** As Gradescope runs it, in the folders that it makes; what setup.sh installs is this machine's. */
test('run_autograder grades a submission into results/results.json', () => {
  const [exercise] = findExercises('tasks/overlap');
  if (!exercise) throw new Error('The course has no such exercise.');
  symlinkSync(join(projectRoot, 'node_modules'), join(root, 'source/course/node_modules'));
  const answer = readFileSync(exercise.solution, 'utf8');
  writeFiles(root, { [`submission/work/${exercise.id}.ts`]: answer });
  execFileSync(join(root, 'source/run_autograder'), [], {
    env: { PATH: process.env['PATH'], HOME: root, AUTOGRADER: root },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const results = JSON.parse(readFileSync(join(root, 'results/results.json'), 'utf8'));
  expect(results.score).toBe(exercise.points);
  expect(results.tests.length).toBeGreaterThan(1);
});
