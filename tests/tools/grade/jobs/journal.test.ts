import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { Journal } from '../../../../tools/grade/jobs/journal.ts';
import { makeFolder, removeFolders } from '../intake/submissionFolder.ts';

afterAll(removeFolders);

test('what was written is there the next time', () => {
  const folder = makeFolder({});
  const first = new Journal(folder);
  first.set('a', { points: 1 });
  first.set('a', { points: 2 });
  first.close();
  const second = new Journal(folder);
  expect(second.get('a')).toEqual({ points: 2 });
  expect(second.get('b')).toBeUndefined();
  second.close();
});

test('the line at which a grader was killed is forgotten, and the next one is whole', () => {
  const folder = makeFolder({});
  const first = new Journal(folder);
  first.set('a', 1);
  first.close();
  appendFileSync(join(folder, 'verdicts.jsonl'), '["b",{"poi');
  const second = new Journal(folder);
  expect(second.get('b')).toBeUndefined();
  second.set('c', 3);
  second.close();
  expect(readFileSync(join(folder, 'verdicts.jsonl'), 'utf8')).toBe('["a",1]\n["c",3]\n');
});

test('a second grader is told of the first; one that was killed is in nobody’s way', () => {
  const folder = makeFolder({});
  writeFileSync(join(folder, 'lock'), String(process.ppid));
  expect(() => new Journal(folder)).toThrow(`Process ${process.ppid} is grading into the same`);
  writeFileSync(join(folder, 'lock'), '999999999');
  new Journal(folder).close();
});
