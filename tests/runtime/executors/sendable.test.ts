import { getRunningLoop, ProcessPoolExecutor } from 'asyncio';
import { simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { printed, thrownBy } from '../printed.ts';

class Point {
  readonly x = 1;
}

/** What becomes of one argument that is sent to a process. */
function sent(argument: unknown): string {
  const [line] = printed(function* () {
    const pool = new ProcessPoolExecutor(1);
    console.log(thrownBy(() => pool.submit(function show(_: unknown) {}, argument)));
  });
  return line ?? '';
}

test('plain data can be sent, in any depth, also in circles', () => {
  const circle: { self?: unknown } = {};
  circle.self = circle;
  const values = [
    1,
    'text',
    null,
    undefined,
    1n,
    new Date(),
    /x/,
    new Error('x'),
    new Uint8Array(1),
  ];
  for (const value of [...values, values, new Map([[{ deep: [1] }, new Set([2])]]), circle])
    expect(sent(value)).toBe('nothing');
});

test('what cannot be copied is refused at the call, with the place where it is', () => {
  const where = (argument: unknown) => /worker: (.*?)\. Workers/.exec(sent(argument))?.[1];
  expect(where(() => {})).toBe('argument 1 is a function');
  expect(where({ options: [1, { retry: () => {} }] })).toBe(
    'argument 1.options[1].retry is a function',
  );
  expect(where([Symbol('x')])).toBe('argument 1[0] is a symbol');
  expect(where(new Map([['key', Promise.resolve()]]))).toBe('argument 1’s entry is a Promise');
  expect(where(new Set([new Point()]))).toBe('argument 1’s item is a Point');
});

test('the error says what to send instead', () => {
  expect(sent(new Point())).toBe(
    'TypeError: show() cannot be sent to a worker: argument 1 is a Point. Workers share nothing with us: what they get is copied. Pass numbers, strings, arrays, plain objects, Maps, Sets, Dates or typed arrays.',
  );
});

test('arguments are copied when they are submitted, not when the job starts', () => {
  const lines = printed(function* () {
    const pool = new ProcessPoolExecutor(1);
    const numbers = [1];
    pool.submit(() => {});
    const job = getRunningLoop().runInExecutor(pool, (list: number[]) => list.length, numbers);
    numbers.push(2);
    console.log(yield* job);
  });
  expect(lines).toEqual(['1']);
});

test('a result that cannot be copied fails the job', () => {
  const { error } = simulate(function* () {
    yield* getRunningLoop().runInExecutor(new ProcessPoolExecutor(1), function make() {
      return { point: new Point() };
    });
  });
  expect(String(error)).toBe(
    'TypeError: A worker cannot send back what it has made: the result of make().point is a Point. Return plain data.',
  );
});
