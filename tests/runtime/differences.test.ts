import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { differences } from '../../runtime/differences.ts';

test.each(differences)('the difference "$id" is shown by a test: $test', ({ test: place }) => {
  const [file = '', title = ''] = place.split(/ > (.*)/);
  const path = `${import.meta.dirname}/${file}`;
  expect(existsSync(path), `${file} is a file in tests/runtime`).toBe(true);
  const source = readFileSync(path, 'utf8');
  const isQuoted = ["'", '"', '`'].some((quote) => source.includes(`${quote}${title}${quote}`));
  expect(isQuoted, `${file} has a test of this title`).toBe(true);
});

test('each difference has an id of its own and says everything', () => {
  const ids = differences.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const difference of differences)
    for (const [field, text] of Object.entries(difference))
      expect(text, `${field} of ${difference.id}`).not.toBe('');
});
