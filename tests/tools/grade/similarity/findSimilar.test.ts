import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findExercises, projectRoot, readStarter } from '../../../../tools/course/index.ts';
import { findSimilar } from '../../../../tools/grade/similarity/findSimilar.ts';

const starter = `import { type Coroutine, sleep } from 'asyncio';

export function* brew(): Coroutine<string> {
  return 'water';
}
`;

/** Answers to one task by different people. */
const loop = `import { type Coroutine, sleep } from 'asyncio';

export function* brew(): Coroutine<string> {
  const cups: string[] = [];
  for (let cup = 0; cup < 3; cup += 1) {
    if (cup % 2 === 0) cups.push('green');
    else cups.push('black'.toUpperCase());
    yield* sleep(cup);
  }
  while (cups.length > 2) cups.pop();
  return cups.join(', ').trim();
}
`;
const recursion = `import { type Coroutine, sleep } from 'asyncio';

function* pour(left: number): Coroutine<string[]> {
  if (left === 0) return [];
  yield* sleep(left - 1);
  const rest = yield* pour(left - 1);
  return [left > 1 ? 'green' : 'black', ...rest];
}

export function* brew(): Coroutine<string> {
  return (yield* pour(3)).slice(0, 2).reverse().map((cup) => cup.trim()).join(' and ');
}
`;
const renamed = loop
  .replaceAll('cups', 'results')
  .replaceAll('cup', 'i')
  .replaceAll("'green'", "'mint'")
  .replace('const results', '// my own idea\n  const results');

test('an answer with other names, other texts and a comment is found, and the lines that are alike', () => {
  const answers = [
    { student: 'ana', source: loop },
    { student: 'ben', source: recursion },
    { student: 'cem', source: renamed },
  ];
  const pairs = findSimilar(answers, starter);
  expect(pairs.map(({ left, right }) => [left.student, right.student])).toEqual([['ana', 'cem']]);
  const [pair] = pairs;
  expect(pair?.similarity).toBe(1);
  const shared = pair?.passages.flatMap(({ left: [from, to] }) => [from, to]) ?? [];
  expect(Math.min(...shared)).toBeLessThanOrEqual(6);
  expect(Math.max(...shared)).toBeGreaterThanOrEqual(10);
});

test('the starter’s own text doesn’t count', () => {
  const answers = ['ana', 'ben'].map((student) => ({ student, source: loop }));
  expect(findSimilar(answers, loop)).toEqual([]);
});

test('what most of a class wrote alike doesn’t count', () => {
  const many = Array.from({ length: 30 }, (_, index) => ({ student: `s${index}`, source: loop }));
  const pair = ['ana', 'ben'].map((student) => ({ student, source: recursion }));
  const found = findSimilar([...many, ...pair], starter);
  expect(found.map(({ left, right }) => [left.student, right.student])).toEqual([['ana', 'ben']]);
});

test('an answer that doesn’t parse, or is empty, is similar to nothing', () => {
  const answers = ['', 'export function* (', '}}}}'].map((source, index) => ({
    student: `s${index}`,
    source,
  }));
  expect(findSimilar(answers, starter)).toEqual([]);
});

test('a thousand answers take less than ten seconds', () => {
  const [exercise] = findExercises('tasks/in-flight');
  if (!exercise) throw new Error('The course has no such exercise.');
  const sources = [exercise.solution, ...exercise.wrong].map((file) => readFileSync(file, 'utf8'));
  const other = readFileSync(join(projectRoot, 'tools/grade/similarity/findSimilar.ts'), 'utf8');
  const answers = Array.from({ length: 1000 }, (_, index) => {
    const own = other.split('\n').slice(index % 90, (index % 90) + 12);
    const source = `${sources[index % sources.length]}\n${own.join('\n')}`;
    return { student: `s${index}`, source };
  });
  const start = process.cpuUsage(); // Other tests run beside this one.
  expect(findSimilar(answers, readStarter(exercise)).length).toBeGreaterThan(0);
  expect(process.cpuUsage(start).user / 1e6).toBeLessThan(10);
});
