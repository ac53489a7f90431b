import { expect, test } from 'vitest';
import { programAt } from '../../tools/conformance/fuzz.ts';
import { toPython } from '../../tools/conformance/translate/python.ts';

test('a seed and a number always give the same program', () => {
  expect(programAt(7, 3)).toEqual(programAt(7, 3));
});

test('other seeds and other numbers give other programs', () => {
  const programs = [1, 2].flatMap((seed) => [0, 1, 2].map((number) => programAt(seed, number)));
  expect(new Set(programs.map(toPython)).size).toBe(programs.length);
});

test('a thousand programs say every word that there is, in tasks, callbacks and threads', () => {
  const text = Array.from({ length: 1000 }, (_, number) =>
    JSON.stringify(programAt(1, number)),
  ).join();
  for (const word of ['joinQueue', 'abortBarrier', 'runInLoop', 'callInLoop', 'closeGenerator'])
    expect(text).toContain(`"${word}"`);
});
