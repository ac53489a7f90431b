import { type Coroutine, getRunningLoop, sleep, time } from 'asyncio';
import { simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { every } from './exercise';

/** The times at which `every` called: the program pushes them to the list that it is given. */
function beatsOf(main: (beats: number[]) => Coroutine<void>): number[] {
  const beats: number[] = [];
  const { result } = simulate(() => main(beats), { maxPasses: 1000 });
  result();
  return beats;
}

function now(): number {
  return getRunningLoop().time();
}

test('it calls once in every interval, for the first time after the first', () => {
  const beats = beatsOf(function* main(beats) {
    every(2, () => beats.push(now()));
    yield* sleep(9);
  });
  expect(beats, 'seconds at which every(2, …) called').toEqual([2, 4, 6, 8]);
});

test('the intervals are counted from the call on', () => {
  const beats = beatsOf(function* main(beats) {
    yield* sleep(0.5);
    every(2, () => beats.push(now()));
    yield* sleep(5);
  });
  expect(beats, 'seconds at which it called; every(2, …) was called at 0.5 s').toEqual([2.5, 4.5]);
});

test('a callback that takes its time does not shift the beat', () => {
  const beats = beatsOf(function* main(beats) {
    every(1, () => {
      beats.push(now());
      time.sleep(0.25);
    });
    yield* sleep(4.5);
  });
  expect(beats, 'seconds at which it called, a callback that takes 0.25 s').toEqual([1, 2, 3, 4]);
});

test('a beat that comes late does not shift the next ones', () => {
  const beats = beatsOf(function* main(beats) {
    every(1, () => beats.push(now()));
    yield* sleep(0.5);
    time.sleep(0.75);
    yield* sleep(3);
  });
  expect(beats, 'seconds at which it called; the loop was held up from 0.5 s to 1.25 s').toEqual([
    1.25, 2, 3, 4,
  ]);
});

test('stop() ends the beat before it has begun', () => {
  const beats = beatsOf(function* main(beats) {
    const stop = every(1, () => beats.push(now()));
    stop();
    yield* sleep(5);
  });
  expect(beats, 'seconds at which it called, though it was stopped at 0 s').toEqual([]);
});

test('stop() ends the beat, also after some beats', () => {
  const beats = beatsOf(function* main(beats) {
    const stop = every(1, () => beats.push(now()));
    yield* sleep(2.5);
    stop();
    yield* sleep(5);
  });
  expect(beats, 'seconds at which it called; it was stopped at 2.5 s').toEqual([1, 2]);
});

test('the callback itself can stop the beat', () => {
  const beats = beatsOf(function* main(beats) {
    const stop = every(1, () => {
      beats.push(now());
      if (beats.length === 3) stop();
    });
    yield* sleep(8);
  });
  expect(beats, 'seconds at which it called; its third call stopped it').toEqual([1, 2, 3]);
});

test('an error in the callback does not end the beat', () => {
  const beats = beatsOf(function* main(beats) {
    every(1, () => {
      beats.push(now());
      throw new Error('the loudspeaker is broken');
    });
    yield* sleep(3.5);
  });
  expect(beats, 'seconds at which it called a callback that throws').toEqual([1, 2, 3]);
});
