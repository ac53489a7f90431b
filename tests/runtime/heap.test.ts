import { expect, test } from 'vitest';
import { Heap } from '../../runtime/heap.ts';

interface Entry {
  readonly rank: number;
  readonly id: number;
}

/** Pops what is left, and gives the ids. */
function drain(heap: Heap<Entry>): number[] {
  const ids: number[] = [];
  for (let entry = heap.pop(); entry; entry = heap.pop()) ids.push(entry.id);
  return ids;
}

/** The same numbers as in the Python program that the expected orders were recorded from. */
function makeRandom(): () => number {
  let state = 1;
  return () => {
    state = Number((BigInt(state) * 1103515245n + 12345n) % 2n ** 31n);
    return state >> 8;
  };
}

const byRank = (first: Entry, second: Entry): boolean => first.rank < second.rank;

test('entries of one rank come out in the order that heapq gives', () => {
  const random = makeRandom();
  const heap = new Heap<Entry>(byRank);
  const popped: number[] = [];
  for (let id = 0; id < 60; id += 1) {
    heap.push({ rank: random() % 5, id });
    if (random() % 3 === 0) popped.push(heap.pop()?.id ?? -1);
  }
  expect([...popped, ...drain(heap)]).toEqual([
    ...[0, 1, 3, 4, 2, 6, 5, 8, 15, 9, 22, 16, 26, 28, 30, 32, 25, 18, 42, 40, 36, 38, 45, 48, 53],
    ...[54, 56, 59, 58, 17, 50, 49, 10, 55, 24, 12, 13, 23, 33, 39, 43, 34, 57, 29, 19, 37, 14, 31],
    ...[46, 20, 21, 47, 27, 11, 51, 52, 44, 7, 35, 41],
  ]);
});

test('entries that are put in order all at once come out in the order that heapq.heapify gives', () => {
  class Batch extends Heap<Entry> {
    constructor(entries: Entry[]) {
      super(byRank);
      this.replaceItems(entries);
    }
  }
  const random = makeRandom();
  const entries = Array.from({ length: 30 }, (_, id) => ({ rank: random() % 4, id }));
  expect(drain(new Batch(entries))).toEqual([
    ...[13, 2, 25, 5, 11, 21, 20, 1, 8, 14, 27, 24, 9, 19, 17, 16, 29, 0, 6, 26, 28, 10, 12, 18, 7],
    ...[4, 22, 23, 15, 3],
  ]);
});

test('an empty heap gives undefined', () => {
  const heap = new Heap<Entry>(byRank);
  expect([heap.peek(), heap.pop(), heap.length]).toEqual([undefined, undefined, 0]);
});
