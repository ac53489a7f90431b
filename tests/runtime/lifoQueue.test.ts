import { LifoQueue } from 'asyncio';
import fc from 'fast-check';
import { expect, test } from 'vitest';

test('the item that was put last comes out first', () => {
  const queue = new LifoQueue<string>();
  for (const item of ['a', 'b', 'c']) queue.putNowait(item);
  expect([queue.getNowait(), queue.getNowait(), queue.getNowait()]).toEqual(['c', 'b', 'a']);
});

test('property: it does what an array with push and pop does', () => {
  const steps = fc.array(fc.option(fc.nat(), { nil: 'take' as const }));
  fc.assert(
    fc.property(steps, (plan) => {
      const queue = new LifoQueue<number>();
      const stack: number[] = [];
      for (const step of plan) {
        if (step !== 'take') {
          queue.putNowait(step);
          stack.push(step);
        } else if (!queue.empty()) {
          expect(queue.getNowait()).toBe(stack.pop());
        }
        expect(queue.qsize()).toBe(stack.length);
      }
    }),
  );
});
