import { CancelledError, createTask, getRunningLoop, sleep, TimeoutError } from 'asyncio';
import { simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { download, type Limits, type Mirror } from './exercise';

/** Mirrors that need so many seconds; a negative number fails after that time. Notes when each was asked and left. */
function mirrorsOf(...seconds: number[]) {
  const log: string[] = [];
  const note = (text: string) => log.push(`${getRunningLoop().time()} s  ${text}`);
  const mirrors = seconds.map((needed, index): Mirror => {
    const name = `mirror ${index + 1}`;
    return function* mirror() {
      note(`${name} asked`);
      try {
        yield* sleep(Math.abs(needed));
        if (needed < 0) throw new Error('broken');
        return `file of ${name}`;
      } finally {
        note(`${name} left`);
      }
    };
  });
  return { mirrors, log };
}

const limits: Limits = { each: 2, all: 5 };

test('when the budget is used up, everything ends with a TimeoutError', () => {
  const { mirrors, log } = mirrorsOf(60, 60, 60, 1, 1);
  const { error, time } = simulate(() => download(mirrors, limits));
  expect(error, 'what download threw').toBeInstanceOf(TimeoutError);
  expect(time, 'seconds until then').toBe(5);
  expect(log, 'who was asked and left').toEqual([
    '0 s  mirror 1 asked',
    '2 s  mirror 1 left',
    '2 s  mirror 2 asked',
    '4 s  mirror 2 left',
    '4 s  mirror 3 asked',
    '5 s  mirror 3 left',
  ]);
});

test('a mirror that is too slow is left for the next', () => {
  const { mirrors, log } = mirrorsOf(60, 1, 1);
  const { result, time } = simulate(() => download(mirrors, limits));
  expect(result(), 'what download returned').toBe('file of mirror 2');
  expect(time, 'seconds: 2 for the first, 1 for the second').toBe(3);
  expect(log[1], 'the end of the first').toBe('2 s  mirror 1 left');
});

test('a mirror that fails is left for the next, at once', () => {
  const { mirrors } = mirrorsOf(-0.5, -0.5, 1);
  const { result, time } = simulate(() => download(mirrors, limits));
  expect(result(), 'what download returned').toBe('file of mirror 3');
  expect(time, 'seconds: 0.5, 0.5 and 1').toBe(2);
});

test('one mirror may not use up the whole budget', () => {
  const { mirrors } = mirrorsOf(3, 1.5);
  const { result, time } = simulate(() => download(mirrors, limits));
  expect(result(), 'what download returned').toBe('file of mirror 2');
  expect(time, 'seconds: 2 and 1.5').toBe(3.5);
});

test('one mirror has its full time, however many there are', () => {
  const { mirrors } = mirrorsOf(1.9, 1, 1, 1, 1, 1, 1, 1);
  const { result } = simulate(() => download(mirrors, limits));
  expect(result(), 'what download returned').toBe('file of mirror 1');
});

test('when all mirrors have failed in time, it throws the Error of the starter', () => {
  const { mirrors } = mirrorsOf(60, -1);
  const { error, time } = simulate(() => download(mirrors, limits));
  expect(error, 'what download threw').toEqual(new Error('no mirror has delivered'));
  expect(time, 'seconds: 2 and 1').toBe(3);
});

test('after a cancellation no other mirror is asked', () => {
  const { mirrors, log } = mirrorsOf(60, 1);
  const { error } = simulate(function* main() {
    const task = createTask(download(mirrors, limits));
    yield* sleep(1);
    task.cancel();
    return yield* task;
  });
  expect(error, 'what the cancelled download threw').toBeInstanceOf(CancelledError);
  expect(log, 'who was asked and left').toEqual(['0 s  mirror 1 asked', '1 s  mirror 1 left']);
});
