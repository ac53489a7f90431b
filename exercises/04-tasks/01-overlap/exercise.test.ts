import { type Coroutine, sleep } from 'asyncio';
import { simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { loadPage } from './exercise';

type Seconds = Record<string, number>;

function loader(seconds: Seconds, asked: string[] = []) {
  return function* load(part: string): Coroutine<string> {
    asked.push(part);
    yield* sleep(seconds[part] ?? 0);
    return `the ${part}`;
  };
}

const slowArticle = { header: 1, article: 3, comments: 2 };
const slowHeader = { header: 4, article: 2, comments: 1 };

test('takes as long as the slowest part', () => {
  const { time } = simulate(() => loadPage(loader(slowArticle)));
  expect(time, 'seconds for parts of 1, 3 and 2 s').toBe(3);
  const { time: other } = simulate(() => loadPage(loader(slowHeader)));
  expect(other, 'seconds for parts of 4, 2 and 1 s').toBe(4);
});

test('returns header, article and comments in this order', () => {
  const parts = simulate(() => loadPage(loader(slowHeader))).result();
  expect(parts, 'what loadPage returned, with comments there first').toEqual([
    'the header',
    'the article',
    'the comments',
  ]);
});

test('loads each part once', () => {
  const asked: string[] = [];
  simulate(() => loadPage(loader(slowArticle, asked)));
  expect(asked.sort(), 'the parts that were loaded').toEqual(['article', 'comments', 'header']);
});
