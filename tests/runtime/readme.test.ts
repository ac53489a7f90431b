import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = `${import.meta.dirname}/../../runtime`;
const readme = readFileSync(`${folder}/README.md`, 'utf8');
const named = Array.from(readme.matchAll(/`([\w/]+(?:\.ts|\/))`/g), ([, path]) => path ?? '');

test('the reading order names every file of the runtime, or its folder', () => {
  const files = globSync('**/*.ts', { cwd: folder });
  expect(files.length).toBeGreaterThan(50);
  expect(
    files.filter(
      (file) =>
        !named.some((path) => file === path || (path.endsWith('/') && file.startsWith(path))) &&
        !file.startsWith('differences/'),
    ),
  ).toEqual([]);
});

test('the reading order names no file that is not there', () => {
  expect(
    named.filter(
      (path) =>
        !path.startsWith('Lib/') && !path.startsWith('tests/') && !existsSync(`${folder}/${path}`),
    ),
  ).toEqual([]);
});
