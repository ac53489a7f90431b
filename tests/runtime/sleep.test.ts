import { type Coroutine, createTask, gather, getRunningLoop, sleep } from 'asyncio';
import { expect, test } from 'vitest';
import { outcomeOf, printed } from './printed.ts';

test('sleep returns its result after the delay; a delay of 0 or less takes no time', () => {
  const output = printed(function* () {
    console.log(yield* sleep(1, 'slept'), yield* sleep(0, 'zero'), yield* sleep(-1, 'negative'));
    console.log(getRunningLoop().time(), yield* sleep(0));
  });
  expect(output).toEqual(['slept zero negative', '1 undefined']);
});

test('sleep(0) lets the loop make one pass', () => {
  const output = printed(function* () {
    getRunningLoop().callSoon(() => console.log('a pass'));
    yield* sleep(0);
    console.log('main');
  });
  expect(output).toEqual(['a pass', 'main']);
});

test('sleeps of equal length end in the order that heapq gives their timers', () => {
  const output = printed(function* () {
    function* sleeper(name: string) {
      yield* sleep(1);
      console.log(name);
    }
    yield* gather(['a', 'b', 'c', 'd', 'e', 'f'].map(sleeper));
  });
  expect(output).toEqual(['a', 'c', 'f', 'e', 'b', 'd']);
});

test('a cancelled sleep takes its timer away', () => {
  const output = printed(function* () {
    const loop = getRunningLoop();
    const task = createTask(sleep(100));
    yield* sleep(1);
    console.log(loop.timers.length);
    task.cancel();
    yield* sleep(0);
    yield* sleep(0);
    console.log(loop.timers.length);
  });
  expect(output).toEqual(['1', '0']);
});

test.each<[unknown, string]>([
  [Number.NaN, 'RangeError: Invalid delay: NaN (not a number)'],
  ['1', "TypeError: sleep() takes a number of seconds, got '1'"],
  [null, 'TypeError: sleep() takes a number of seconds, got null'],
  [undefined, 'TypeError: sleep() takes a number of seconds, got undefined'],
])('sleep(%j) raises into the task that awaits it', (delay, message) => {
  const output = printed(function* () {
    console.log(yield* outcomeOf(Reflect.apply(sleep, null, [delay]) as Coroutine<unknown>));
  });
  expect(output).toEqual([message]);
});
