import { sleep } from 'asyncio';
import { simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { loadPage } from './exercise';

type Seconds = Record<string, number>;

/** Loads a page whose parts take so many seconds. */
function load(seconds: Seconds) {
  const asked: string[] = [];
  const { time, result } = simulate(() =>
    loadPage(function* loadPart(part) {
      asked.push(part);
      yield* sleep(seconds[part] ?? 0);
      return `the ${part}`;
    }),
  );
  return { parts: result(), time, asked };
}

const slowArticle = { header: 1, article: 3, comments: 2 };
const slowHeader = { header: 3, article: 2, comments: 1 };

test('takes as long as the slowest part', () => {
  const oneAfterTheOther = '(one after the other: 6)';
  const first = load(slowArticle);
  expect(first.time, `seconds for parts of 1, 3 and 2 s ${oneAfterTheOther}`).toBe(3);
  const second = load(slowHeader);
  expect(second.time, `seconds for parts of 3, 2 and 1 s ${oneAfterTheOther}`).toBe(3);
});

test('returns header, article and comments in this order', () => {
  const { parts } = load(slowHeader);
  expect(parts, 'what loadPage returned, with comments there first').toEqual([
    'the header',
    'the article',
    'the comments',
  ]);
});

test('loads each part once', () => {
  const { asked } = load(slowArticle);
  expect(asked.sort(), 'the parts that were loaded').toEqual(['article', 'comments', 'header']);
});
