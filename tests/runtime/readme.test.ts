import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = `${import.meta.dirname}/../../runtime`;
const readme = readFileSync(`${folder}/README.md`, 'utf8');
const named = Array.from(readme.matchAll(/`([\w/]+(?:\.ts|\/))`/g), ([, path]) => path ?? '');

test('the reading order names every file of the runtime, or the folder that it lies in', () => {
  const files = globSync('**/*.ts', { cwd: folder });
  expect(files.length).toBeGreaterThan(50);
  expect(files.filter((file) => !named.some((path) => covers(path, file)))).toEqual([]);
});

test('the reading order names no file that is not there', () => {
  const missing = named.filter((path) => path.endsWith('.ts') && !existsSync(`${folder}/${path}`));
  expect(missing).toEqual([]);
});

function covers(path: string, file: string): boolean {
  return path.endsWith('/') ? file.startsWith(path) : file === path;
}
