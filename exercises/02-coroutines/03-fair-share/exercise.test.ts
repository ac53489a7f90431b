import { type Coroutine, gather, sleep } from 'asyncio';
import { type Simulation, simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { countWords, type Page } from './exercise';

/** Runs a program to its end. If it threw, so does this: then the error says more than the output. */
function runToEnd<T>(main: () => Coroutine<T>): Simulation<T> {
  const simulation = simulate(main);
  simulation.result();
  return simulation;
}

/** A page that prints a line when its text is first looked at. */
function watchedPage(number: number, inMemory: boolean): Page {
  let seen = false;
  return {
    inMemory,
    get text() {
      if (!seen) console.log(`page ${number}`);
      seen = true;
      return 'four words a page';
    },
  };
}

function watchedPages(count: number, inMemory: boolean): Page[] {
  return Array.from({ length: count }, (_, index) => watchedPage(index + 1, inMemory));
}

/** Somebody else, who prints a line at each turn. */
function* bystander(turns: number): Coroutine<void> {
  for (let turn = 1; turn <= turns; turn += 1) {
    console.log('bystander');
    yield* sleep(0);
  }
}

/** For each page after the first: how often the bystander ran since the page before. */
function turnsBetweenPages(output: readonly string[]): number[] {
  const stretches = output.join(' ').split(/page \d+/);
  return stretches.slice(1, -1).map((stretch) => stretch.split('bystander').length - 1);
}

test('counts the words of all pages', () => {
  const pages: Page[] = [
    { text: 'one', inMemory: true },
    { text: 'two words', inMemory: false },
    { text: 'three words here', inMemory: true },
  ];
  expect(runToEnd(() => countWords(pages)).result(), 'words of three pages').toBe(6);
});

test('a book without pages has no words', () => {
  expect(runToEnd(() => countWords([])).result(), 'words of no pages').toBe(0);
});

test('others get a turn between two pages that are in memory', () => {
  const { output } = runToEnd(function* main(): Coroutine<void> {
    yield* gather(countWords(watchedPages(4, true)), bystander(10));
  });
  const turns = turnsBetweenPages(output);
  expect(turns, 'pages after the first').toHaveLength(3);
  expect(
    Math.min(...turns),
    `fewest turns of the bystander between two pages, in: ${output.join(', ')}`,
  ).toBeGreaterThan(0);
});

test('pages in memory cost no time', () => {
  const { time } = runToEnd(() => countWords(watchedPages(10, true)));
  expect(time, 'seconds for ten pages in memory').toBe(0);
});

test('pages are loaded one after the other, a second each', () => {
  const { time, output } = runToEnd(() => countWords(watchedPages(3, false)));
  expect(time, 'seconds for three pages to load').toBe(3);
  expect(output, 'pages in the order in which they were read').toEqual([
    'page 1',
    'page 2',
    'page 3',
  ]);
});
