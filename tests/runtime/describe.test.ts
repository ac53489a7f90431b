import { sleep } from 'asyncio';
import { expect, test } from 'vitest';
import { describe } from '../../runtime/describe.ts';

class Plain {}
class Named {
  toString(): string {
    return '<Named>';
  }
}
class Broken {
  toString(): string {
    throw new Error('broken');
  }
}

test.each<[unknown, string]>([
  ['text', "'text'"],
  [5, '5'],
  [undefined, 'undefined'],
  [Symbol('name'), 'Symbol(name)'],
  [describe, 'function describe'],
  [() => 0, 'function anonymous'],
  [new RangeError('too far'), 'RangeError: too far'],
  [new Error(), 'Error'],
  [[1, 'a', []], "[1, 'a', []]"],
  [{ a: 1, b: { c: 2 } }, '{ a: 1, b: { c: 2 } }'],
  [Object.create(null), '{}'],
  [new Plain(), 'a Plain'],
  [new Named(), '<Named>'],
  [new Broken(), 'a Broken'],
  [new Map(), 'a Map'],
  [sleep(1), 'a coroutine'],
])('a value is described in short: number %#', (value, text) => {
  expect(describe(value)).toBe(text);
});

test('what is long, deep, or contains itself is cut', () => {
  const circle: unknown[] = [1];
  circle.push(circle);
  expect(describe(circle)).toBe('[1, [1, [1, […]]]]');
  expect(describe(Array.from({ length: 100_000 }, (_, index) => index))).toMatch(/, 18, 19, …\]$/);
  expect(describe('x'.repeat(100_000)).length).toBe(203);
});
