import { type Coroutine, sleep } from 'asyncio';
import { simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { remind } from './exercise';

/** What was printed, and when: `20 s: weather`. */
function linesOf(main: () => Coroutine<void>): string[] {
  const { trace, result } = simulate(main);
  result();
  return trace
    .filter((event) => event.kind === 'console')
    .map((event) => `${event.at} s: ${event.text}`);
}

test('the text is printed when the seconds are over', () => {
  const lines = linesOf(function* main() {
    remind('weather', 20);
    yield* sleep(30);
  });
  expect(lines, 'what was printed, and when').toEqual(['20 s: weather']);
});

test('the program goes on meanwhile', () => {
  const lines = linesOf(function* main() {
    remind('weather', 20);
    console.log('music');
    yield* sleep(30);
  });
  expect(lines, 'what was printed, and when').toEqual(['0 s: music', '20 s: weather']);
});

test('the seconds are counted from the call on', () => {
  const lines = linesOf(function* main() {
    yield* sleep(100);
    remind('weather', 20);
    yield* sleep(30);
  });
  expect(lines, 'printed by a reminder of 20 s, made at 100 s').toEqual(['120 s: weather']);
});

test('a cancelled reminder prints nothing', () => {
  const lines = linesOf(function* main() {
    const reminder = remind('weather', 20);
    remind('news', 25);
    yield* sleep(10);
    reminder.cancel();
    yield* sleep(30);
  });
  expect(lines, 'printed after the reminder of the weather was cancelled').toEqual(['25 s: news']);
});
