import { type Coroutine, createTask, getRunningLoop, sleep, time, wait } from 'asyncio';
import { simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { backUp } from './exercise';

const photos = ['lake', 'hill', 'moor', 'reef', 'cape'];

/** A slow disk: two seconds for each copy. Prints when a copy begins; 'bad' photos fail at their end. */
function copy(photo: string): number {
  console.log(`${photo} begins`);
  time.sleep(2);
  if (photo === 'bad') throw new Error('bad photo');
  return photo.length;
}

/** Runs a backup beside a task that prints nothing but notes each second; cancels it at `cancelAt`. */
function watch(names: readonly string[], cancelAt = Number.POSITIVE_INFINITY) {
  const ticks: number[] = [];
  function* tick(): Coroutine<void> {
    for (;;) {
      ticks.push(getRunningLoop().time());
      yield* sleep(1);
    }
  }
  const simulation = simulate(function* main() {
    const ticking = createTask(tick());
    const backup = createTask(backUp(names, copy));
    getRunningLoop().callAt(Math.min(cancelAt, 100), () => backup.cancel());
    yield* wait([backup]);
    const at = getRunningLoop().time();
    yield* sleep(3.5);
    ticking.cancel();
    if (backup.cancelled()) return `cancelled at ${at} s`;
    return `${backup.exception() ?? backup.result()} at ${at} s`;
  });
  return { end: simulation.result(), begun: simulation.output, ticks };
}

test('copies two photos at a time', () => {
  const { end } = watch(photos);
  expect(end, 'the sum of the bytes, and when: 5 copies of 2 s, two at a time').toBe('20 at 6 s');
});

test('copies each photo once, in their order', () => {
  expect(watch(photos).begun, 'the copies that began').toEqual([
    'lake begins',
    'hill begins',
    'moor begins',
    'reef begins',
    'cape begins',
  ]);
});

test('the loop runs on meanwhile', () => {
  expect(watch(['lake', 'hill', 'moor']).ticks, 'the seconds at which another task ran').toEqual([
    0, 1, 2, 3, 4, 5, 6, 7,
  ]);
});

test('a cancelled backup ends at once', () => {
  expect(watch(photos, 2.5).end, 'how it ended, cancelled at 2.5 s').toBe('cancelled at 2.5 s');
});

test('no copy begins after a cancellation', () => {
  expect(watch(photos, 2.5).begun, 'the copies that began, cancelled at 2.5 s').toEqual([
    'lake begins',
    'hill begins',
    'moor begins',
    'reef begins',
  ]);
});

test('the loop runs on after a cancellation', () => {
  expect(watch(photos, 2.5).ticks, 'the seconds at which another task ran').toEqual([
    0, 1, 2, 3, 4, 5,
  ]);
});

test('an error comes out at once, and no copy begins after it', () => {
  const { end, begun } = watch(['bad', 'lake', 'hill', 'moor', 'reef']);
  expect(end, 'how it ended').toBe('Error: bad photo at 2 s');
  expect(begun.slice(0, 2), 'the first copies').toEqual(['bad begins', 'lake begins']);
  expect(begun.slice(4), 'copies that began after those that the two workers took').toEqual([]);
});

test('the loop runs on after an error', () => {
  const { ticks } = watch(['lake', 'bad', 'hill', 'moor', 'reef']);
  expect(ticks, 'the seconds at which another task ran').toEqual([0, 1, 2, 3, 4, 5]);
});

test('without photos there are no bytes', () => {
  expect(watch([]).end, 'the sum of the bytes').toBe('0 at 0 s');
});
