import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isLess } from '../../runtime/order.ts';

test('numbers, booleans and strings compare by value', () => {
  expect([isLess(1, 2), isLess(2, 1), isLess(1, 1), isLess(1n, 2)]).toEqual([
    true,
    false,
    false,
    true,
  ]);
  expect([isLess(false, true), isLess('a', 'b'), isLess('a', 'B')]).toEqual([true, true, false]);
});

test('strings compare by UTF-16 code units, as JavaScript compares them', () => {
  expect(isLess('\u{1F375}', '\uFF5E')).toBe(true);
  expect(isLess('\uFF5E', '\u{1F375}')).toBe(false);
});

test('arrays compare by the first elements that differ, and else by length', () => {
  expect(isLess([1, 'b'], [1, 'a'])).toBe(false);
  expect(isLess([1], [1, 2])).toBe(true);
  expect(isLess([1, [2, 3]], [1, [2, 4]])).toBe(true);
  expect(isLess([1, null], [2, null])).toBe(true);
});

test('an object equals itself, so that it is not compared', () => {
  const job = {};
  expect(isLess([1, job], [1, job])).toBe(false);
});

test('an object with a number or a string as its value compares by that', () => {
  expect(isLess(new Date(0), new Date(1))).toBe(true);
});

test('what has no order raises TypeError, with the words of Python and what to do', () => {
  expect(() => isLess(1, 'a')).toThrow(
    "'<' not supported between instances of 'number' and 'string'",
  );
  expect(() => isLess(null, null)).toThrow("instances of 'null' and 'null'");
  expect(() => isLess([1, {}], [1, []])).toThrow("instances of 'Object' and 'Array'");
  expect(() => isLess({}, {})).toThrow('put a counter in front of them: [priority, count, item]');
});

test('property: of two arrays, one is less or they are equal', () => {
  const keys = fc.array(fc.nat(3), { maxLength: 4 });
  fc.assert(
    fc.property(keys, keys, (first, second) => {
      const equal = JSON.stringify(first) === JSON.stringify(second);
      expect(Number(isLess(first, second)) + Number(isLess(second, first))).toBe(equal ? 0 : 1);
    }),
  );
});
