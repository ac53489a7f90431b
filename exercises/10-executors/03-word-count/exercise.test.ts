import { simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { countAll } from './exercise';

const texts = ['the lake the hill', 'the moor', 'lake lake'];

function count(given: readonly string[]) {
  const { result, trace } = simulate(() => countAll(given));
  const counts = [...result()].map(([word, times]) => `${word}: ${times}`).sort();
  return { counts, trace };
}

test('the counts come back', () => {
  expect(count(['the lake the hill']).counts, 'the counts of one text').toEqual([
    'hill: 1',
    'lake: 1',
    'the: 2',
  ]);
});

test('a word that is in several texts is counted in all of them', () => {
  expect(count(texts).counts, 'the counts of three texts').toEqual([
    'hill: 1',
    'lake: 3',
    'moor: 1',
    'the: 3',
  ]);
});

test('each text is counted in a process', () => {
  const executors = count(texts).trace.flatMap((event) =>
    event.kind === 'job-submitted' ? [event.executor.replace(/-\d+$/, '')] : [],
  );
  expect(executors, 'the executor of each job').toEqual([
    'ProcessPoolExecutor',
    'ProcessPoolExecutor',
    'ProcessPoolExecutor',
  ]);
});

test('the texts are counted beside each other', () => {
  const kinds = count(texts)
    .trace.map((event) => event.kind)
    .filter((kind) => kind === 'job-started' || kind === 'job-done');
  expect(kinds, 'starts and ends of the jobs').toEqual([
    'job-started',
    'job-started',
    'job-started',
    'job-done',
    'job-done',
    'job-done',
  ]);
});

test('without texts there are no counts', () => {
  expect(count([]).counts, 'the counts of no text').toEqual([]);
});
