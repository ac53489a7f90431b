import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listRequirements } from '../../../site/src/course/requirements.ts';

function requirementsOf(source: string) {
  const file = join(mkdtempSync(join(tmpdir(), 'requirements-')), 'exercise.test.ts');
  writeFileSync(file, source);
  return listRequirements(file);
}

test('the titles of the tests are the requirements', () => {
  const source = `test('brews for three seconds', () => {\n  x();\n});\n\ntest(\n  'it\\'s tea',\n  () => {});\n`;
  expect(requirementsOf(source)).toEqual([
    { group: undefined, titles: ['brews for three seconds', "it's tea"] },
  ]);
});

test('the tests of a group are kept together, and come last', () => {
  const source = `describe('as before', () => {\n  test('it boils', () => {});\n});\n\ntest('it brews', () => {});\n`;
  expect(requirementsOf(source)).toEqual([
    { group: undefined, titles: ['it brews'] },
    { group: 'as before', titles: ['it boils'] },
  ]);
});
