import { type Coroutine, createTask, getRunningLoop, sleep, time, waitFor } from 'asyncio';
import { simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { Scanner } from './exercise';

/** Three seconds for each page. */
function scanPage(page: string): string {
  console.log(`${page} begins`);
  time.sleep(3);
  console.log(`${page} ends`);
  if (page === 'torn') throw new Error('torn page');
  return `picture of ${page}`;
}

/** Scans a page within `limit` seconds. Tells how that ended, and when. */
function* order(scanner: Scanner, page: string, limit = 100): Coroutine<string> {
  try {
    const picture = yield* waitFor(scanner.scan(page), limit);
    return `${picture} at ${getRunningLoop().time()} s`;
  } catch (error) {
    return `${error instanceof Error ? error.name : error} at ${getRunningLoop().time()} s`;
  }
}

/** Orders several pages at once, each with its limit. */
function scanAll(orders: readonly (readonly [page: string, limit?: number])[]) {
  const { output, result } = simulate(function* main() {
    const scanner = new Scanner(scanPage);
    const tasks = orders.map(([page, limit]) => createTask(order(scanner, page, limit)));
    const ends: string[] = [];
    for (const task of tasks) ends.push(yield* task);
    return ends;
  });
  return { ends: result(), output };
}

test('scans one page after the other, in the order of the calls', () => {
  const { ends, output } = scanAll([['one'], ['two']]);
  expect(ends, 'what the callers got').toEqual(['picture of one at 3 s', 'picture of two at 6 s']);
  expect(output, 'what the device did').toEqual([
    'one begins',
    'one ends',
    'two begins',
    'two ends',
  ]);
});

test('a caller that gives up leaves at once', () => {
  const { ends } = scanAll([['one', 1]]);
  expect(ends, 'how the caller ended, with a limit of 1 s').toEqual(['TimeoutError at 1 s']);
});

test('a page that nobody waits for is scanned to its end before the next one', () => {
  const { ends, output } = scanAll([['one', 1], ['two']]);
  expect(output, 'what the device did, when the first caller gave up at 1 s').toEqual([
    'one begins',
    'one ends',
    'two begins',
    'two ends',
  ]);
  expect(ends, 'how the callers ended').toEqual(['TimeoutError at 1 s', 'picture of two at 6 s']);
});

test('a page that is ordered later waits for the end of a page that nobody waits for', () => {
  const { output } = simulate(function* main() {
    const scanner = new Scanner(scanPage);
    yield* order(scanner, 'one', 1);
    yield* sleep(1);
    yield* order(scanner, 'two');
  });
  expect(output, 'what the device did').toEqual([
    'one begins',
    'one ends',
    'two begins',
    'two ends',
  ]);
});

test('a page whose caller gives up before its turn is not scanned', () => {
  const { ends, output } = scanAll([['one'], ['two', 1], ['three']]);
  expect(output, 'what the device did, when the second caller gave up at 1 s').toEqual([
    'one begins',
    'one ends',
    'three begins',
    'three ends',
  ]);
  expect(ends[2], 'the third page').toBe('picture of three at 6 s');
});

test('an error comes out, and the scanner goes on', () => {
  const { ends } = scanAll([['torn'], ['two']]);
  expect(ends, 'how the callers ended').toEqual(['Error at 3 s', 'picture of two at 6 s']);
});

test('two scanners work beside each other', () => {
  const { time: seconds } = simulate(function* main() {
    const first = createTask(order(new Scanner(scanPage), 'one'));
    yield* order(new Scanner(scanPage), 'two');
    yield* first;
  });
  expect(seconds, 'seconds for two pages on two scanners').toBe(3);
});

test('the loop runs on while a page is scanned', () => {
  const { result, time: seconds } = simulate(function* main() {
    const page = createTask(order(new Scanner(scanPage), 'one'));
    yield* sleep(1);
    const at = getRunningLoop().time();
    yield* page;
    return at;
  });
  expect(result(), 'when a task that sleeps for 1 s went on').toBe(1);
  expect(seconds, 'seconds until the page was there').toBe(3);
});
