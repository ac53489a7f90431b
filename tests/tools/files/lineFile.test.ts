import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { LineFile } from '../../../tools/files/lineFile.ts';
import { makeFolder, removeFolders } from '../grade/intake/submissionFolder.ts';

afterAll(removeFolders);

const long = 'ä\u2028\n'.repeat(30_000); // Longer than what is read at a time, with parts of characters at its ends.

test('what was appended is read back by its place, also by the next program', () => {
  const path = join(makeFolder({}), 'lines');
  const first = new LineFile(path);
  const places = ['short', long, { nested: [long] }].map((value) => first.append(value));
  expect(places.map((place) => first.read(place))).toEqual(['short', long, { nested: [long] }]);
  const second = new LineFile(path);
  expect([...second.restore()]).toEqual(places);
  expect(second.read(second.append(1))).toBe(1);
});

test('a line that is not whole is cut off, and the next one is whole', () => {
  const path = join(makeFolder({ lines: '"a"\n' }), 'lines');
  appendFileSync(path, '{"poi');
  const file = new LineFile(path);
  const places = [...file.restore()];
  expect([...places, file.append('b')].map((place) => file.read(place))).toEqual(['a', 'b']);
  expect(readFileSync(path, 'utf8')).toBe('"a"\n"b"\n');
});
