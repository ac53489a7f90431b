import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listExercises } from '../../../tools/course/index.ts';
import { runTool } from '../fixtures/runTool.ts';

const real = listExercises().filter(({ folder }) => existsSync(join(folder, 'real.ts')));

test('there are exercises that run for real', () => {
  expect(real).not.toEqual([]);
});

for (const { id } of real) {
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
