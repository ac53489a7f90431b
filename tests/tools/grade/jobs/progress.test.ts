import { expect, test } from 'vitest';
import { describeProgress, progressPrinter } from '../../../../tools/grade/jobs/progress.ts';

test.each([
  [{ done: 0, all: 10, elapsed: 0 }, '0/10  0 %'],
  [{ done: 5, all: 10, elapsed: 10_000 }, '5/10  50 %  about 10 s left'],
  [{ done: 1, all: 601, elapsed: 1000 }, '1/601  0 %  about 10 min left'],
  [{ done: 1, all: 7201, elapsed: 1000 }, '1/7201  0 %  about 2 h 0 min left'],
  [{ done: 10, all: 10, elapsed: 5000 }, '10/10  100 %'],
])('%o', (progress, text) => {
  expect(describeProgress(progress)).toBe(text);
});

test('a log gets a line now and then, and none at the end', () => {
  const lines: string[] = [];
  const print = progressPrinter(false, (text) => lines.push(text));
  for (const done of [1, 2, 3, 4]) print({ done, all: 4, elapsed: done * 36_000 });
  expect(lines).toEqual(['2/4  50 %  about 72 s left\n']);
});
