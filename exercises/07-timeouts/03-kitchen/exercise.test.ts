import { CancelledError, createTask, sleep } from 'asyncio';
import { simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { dinner } from './exercise';

/** What was printed on an evening, and when. */
function evening(soup: number, roast: number, cake: number): string[] {
  const { trace, result } = simulate(() => dinner(soup, roast, cake));
  result();
  const lines: string[] = [];
  for (const event of trace) {
    if (event.kind === 'console') lines.push(`${event.at} s  ${event.text.trim()}`);
  }
  return lines;
}

test('Monday: the kitchen closes while the cake is on the stove', () => {
  expect(evening(2, 20, 20), 'lines for soup 2 s, roast 20 s, cake 20 s').toEqual([
    '0 s  soup: begun',
    '2 s  soup: done',
    '2 s  roast: begun',
    '4 s  roast: off the stove',
    '4 s  no roast today',
    '4 s  cake: begun',
    '6 s  cake: off the stove',
    '6 s  the kitchen closes',
  ]);
});

test('Tuesday: the kitchen closes while the roast is on the stove', () => {
  expect(evening(5, 20, 1), 'lines for soup 5 s, roast 20 s, cake 1 s').toEqual([
    '0 s  soup: begun',
    '5 s  soup: done',
    '5 s  roast: begun',
    '6 s  roast: off the stove',
    '6 s  the kitchen closes',
  ]);
});

test('a quick evening: dinner is served', () => {
  expect(evening(2.5, 1.5, 1), 'lines for soup 2.5 s, roast 1.5 s, cake 1 s').toEqual([
    '0 s  soup: begun',
    '2.5 s  soup: done',
    '2.5 s  roast: begun',
    '4 s  roast: done',
    '4 s  cake: begun',
    '5 s  cake: done',
    '5 s  dinner is served',
  ]);
});

test('only the roast has a limit of its own', () => {
  const soupFirst = evening(3, 1, 1);
  expect(soupFirst[1], 'a soup of 3 s').toBe('3 s  soup: done');
  const cakeLast = evening(1, 1, 3);
  expect(cakeLast.at(-1), 'the last line with a cake of 3 s').toBe('5 s  dinner is served');
});

test('the kitchen also closes on the soup', () => {
  expect(evening(9, 1, 1), 'lines for soup 9 s').toEqual([
    '0 s  soup: begun',
    '6 s  soup: off the stove',
    '6 s  the kitchen closes',
  ]);
});

test('a dinner that somebody cancels is cancelled, and nothing closes', () => {
  const { output, error } = simulate(function* main() {
    const task = createTask(dinner(1, 9, 1));
    yield* sleep(2);
    task.cancel();
    yield* task;
  });
  expect(error, 'what the cancelled dinner threw').toBeInstanceOf(CancelledError);
  expect(output.at(-1)?.trim(), 'the last line').toBe('roast: off the stove');
});
