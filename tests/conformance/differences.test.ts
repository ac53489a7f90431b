import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { differences } from '../../runtime/differences.ts';
import { findDeliberateDifference } from '../../tools/conformance/differences.ts';
import type { Step } from '../../tools/conformance/steps.ts';

const ids = differences.map(({ id }) => id);
const request: Step = { kind: 'cancel', at: 0, task: 'a', message: null };

test('a program that CPython runs into a recursion is not compared', () => {
  const id = findDeliberateDifference(Array.from({ length: 1000 }, () => request));
  expect(ids).toContain(id);
  expect(findDeliberateDifference([request])).toBe(undefined);
});

test('what the words keep out is in the table of differences', () => {
  const folder = join(import.meta.dirname, '../../tools/conformance/words');
  const texts = readdirSync(folder)
    .filter((file) => /\.(py|ts)$/.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
  const named = [...texts.join('\n').matchAll(/see ([\w-]+) in runtime\/differences\.ts/g)];
  expect(named.length).toBeGreaterThan(0);
  for (const [, id] of named) expect(ids).toContain(id);
});
