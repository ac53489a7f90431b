import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listExercises } from '../../../tools/course/index.ts';
import { runTool } from '../fixtures/runTool.ts';

const real = listExercises().filter(({ folder }) => existsSync(join(folder, 'real.ts')));

/** A real database takes its time to start. */
const FOR_REAL = { timeout: 150_000 };

test('there are exercises that run for real', () => {
  expect(real).not.toEqual([]);
});

for (const { id, folder } of real) {
  const recording = join(folder, 'real.out');
  if (existsSync(recording)) {
    test(`${id}: the solution does for real what is recorded`, FOR_REAL, async () => {
      const actual = await runTool('real', [id, '--solution']);
      expect(actual.errors, 'errors of the real run').toBe('');
      expect(actual.output, 'what was printed for real').toBe(readFileSync(recording, 'utf8'));
    });
    continue;
  }
  test(`${id}: the solution does for real what it does in virtual time`, async () => {
    const simulated = await runTool('real', [id, '--solution', '--simulate']);
    const actual = await runTool('real', [id, '--solution']);
    expect(actual.errors, 'errors of the real run').toBe('');
    expect(actual.status).toBe(0);
    expect(simulated.output, 'what was printed in virtual time').not.toBe('');
    expect(actual.output, 'what was printed for real').toBe(simulated.output);
  });
}

test('where there is nothing to run for real, the exercises that have it are named', async () => {
  const { status, errors } = await runTool('real', ['coroutines/kettle']);
  expect(status).toBe(2);
  expect(errors).toContain(
    '02-coroutines/01-kettle has nothing to run for real. These have: 11-io/01-hail',
  );
});

test('what has only a real side says so when it is to be simulated', async () => {
  const { status, errors } = await runTool('real', ['integration/scale', '--simulate']);
  expect(status).toBe(2);
  expect(errors).toContain('12-integration/01-scale runs in real time only');
});
