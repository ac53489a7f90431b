import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { listExercises } from '../../../tools/course/index.ts';
import { hashText } from '../../../tools/learn/progress/hash.ts';
import {
  mergeProgress,
  parseProgress,
  type Solved,
} from '../../../tools/learn/progress/progress.ts';
import { ProgressFile } from '../../../tools/learn/progress/progressFile.ts';
import { Records } from '../../../tools/learn/records.ts';
import { makeCourse, removeCourses, soundCourse, writeFiles } from '../fixtures/makeCourse.ts';

afterAll(removeCourses);

function solved(solvedAt: string): Solved {
  return { solvedAt, testsHash: 'tests', answerHash: solvedAt };
}

test('what can be read of a progress file is read; what is no progress file is none', () => {
  const good = solved('2026-01-01T00:00:00.000Z');
  const text = JSON.stringify({ version: 1, solved: { good, bad: { solvedAt: 3 } }, more: true });
  expect(parseProgress(text)).toEqual({ version: 1, solved: { good } });
  for (const other of ['', '{', '[]', '{"version":2,"solved":{}}', '{"version":1}'])
    expect(parseProgress(other)).toBeUndefined();
});

test('two that know different things know all of it together, the later solution first', () => {
  const early = solved('2026-01-01T00:00:00.000Z');
  const late = solved('2026-02-01T00:00:00.000Z');
  const ours = { version: 1, current: 'c', solved: { a: early, b: late } } as const;
  const theirs = { version: 1, current: 'd', solved: { a: late, c: early } } as const;
  expect(mergeProgress(ours, theirs)).toEqual({
    version: 1,
    current: 'c',
    solved: { a: late, b: late, c: early },
  });
});

test('two companions on one folder keep what the other one writes', () => {
  const root = makeCourse();
  const one = new ProgressFile(root);
  const other = new ProgressFile(root);
  const add = (id: string) => (file: ProgressFile) =>
    file.update((progress) => ({
      ...progress,
      solved: { ...progress.solved, [id]: solved('2026-01-01T00:00:00.000Z') },
    }));
  add('a')(one);
  add('b')(other);
  add('c')(one);
  expect(Object.keys(new ProgressFile(root).progress.solved)).toEqual(['a', 'b', 'c']);
  expect(readdirSync(join(root, 'work'))).toEqual(['.progress.json']);
});

test('an exercise stays solved when its tests change, and says so; line ends are no change', () => {
  const root = makeCourse();
  const [exercise] = listExercises(root);
  if (!exercise) throw new Error('The fixture has no exercise.');
  const records = new Records([exercise], new ProgressFile(root));
  const tests = [] as const;
  records.note(exercise, 'answer', {
    exercise: exercise.id,
    status: 'passed',
    tests,
    points: 4,
    maxPoints: 4,
  });
  const standing = () => records.standings[exercise.id];
  const test = `exercises/${exercise.id}/exercise.test.ts`;
  const text = soundCourse[test] ?? '';
  expect(standing()).toBe('solved');
  writeFiles(root, { [test]: text.replaceAll('\n', '\r\n') });
  expect(standing()).toBe('solved');
  writeFiles(root, { [test]: `${text}// more` });
  expect(standing()).toBe('changed');
});

test('the hashes are SHA-256, so that a page can make them, too', async () => {
  const bytes = new TextEncoder().encode('tea\n');
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  expect(hashText('tea\r\n')).toBe(Buffer.from(digest).toString('hex'));
});
