import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Deque } from '../../runtime/deque.ts';

test('property: it does what an array does, however it grows and wraps around', () => {
  const steps = fc.array(
    fc.oneof({ weight: 3, arbitrary: fc.nat() }, fc.constantFrom('shift' as const, 'pop' as const)),
    { maxLength: 200 },
  );
  fc.assert(
    fc.property(steps, (plan) => {
      const deque = new Deque<number>();
      const array: number[] = [];
      for (const step of plan) {
        if (typeof step === 'string') expect(deque[step]()).toBe(array[step]());
        else {
          deque.push(step);
          array.push(step);
        }
        expect(deque.length).toBe(array.length);
      }
      expect([...deque]).toEqual(array);
    }),
  );
});

test('clear empties it', () => {
  const deque = new Deque<number>();
  deque.push(1);
  deque.clear();
  expect([deque.length, deque.shift(), deque.pop()]).toEqual([0, undefined, undefined]);
});
