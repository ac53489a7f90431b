import { createTask, PriorityQueue, sleep } from 'asyncio';
import { simulate } from 'asyncio/testing';
import fc from 'fast-check';
import { expect, test } from 'vitest';

function drain<T>(queue: PriorityQueue<T>): T[] {
  const items: T[] = [];
  while (!queue.empty()) items.push(queue.getNowait());
  return items;
}

test('the smallest item comes out first', () => {
  const queue = new PriorityQueue<[number, string]>();
  queue.putNowait([2, 'write']);
  queue.putNowait([1, 'think']);
  queue.putNowait([2, 'read']);
  expect(drain(queue)).toEqual([
    [1, 'think'],
    [2, 'read'],
    [2, 'write'],
  ]);
});

test('a getter that waits gets the item that is put, smaller ones come later', () => {
  const run = simulate(function* () {
    const queue = new PriorityQueue<number>();
    const first = createTask(queue.get());
    yield* sleep(0);
    queue.putNowait(5);
    queue.putNowait(1);
    return [yield* first, queue.getNowait()];
  });
  expect(run.result()).toEqual([1, 5]);
});

test('a full queue counts the items in its heap', () => {
  const queue = new PriorityQueue<number>(1);
  queue.putNowait(1);
  expect([queue.full(), queue.qsize(), String(queue)]).toEqual([
    true,
    1,
    '<PriorityQueue maxsize=1 items=[1] tasks=1>',
  ]);
});

test('items without an order raise TypeError, as soon as they are compared', () => {
  const queue = new PriorityQueue<[number, object]>();
  queue.putNowait([1, { job: 'a' }]);
  expect(() => queue.putNowait([1, { job: 'b' }])).toThrow(
    "'<' not supported between instances of 'Object' and 'Object'",
  );
});

test('property: the items come out sorted, and none is lost', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(5), fc.string())), (items) => {
      const queue = new PriorityQueue<[number, string]>();
      for (const item of items) queue.putNowait(item);
      const sorted = items.toSorted(
        ([rank, text], [otherRank, otherText]) =>
          rank - otherRank || Number(text > otherText) - Number(text < otherText),
      );
      expect(drain(queue)).toEqual(sorted);
    }),
  );
});
