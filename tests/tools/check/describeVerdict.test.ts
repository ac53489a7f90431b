import pico from 'picocolors';
import { expect, test } from 'vitest';
import { describeVerdict } from '../../../tools/check/describeVerdict.ts';
import type { Verdict } from '../../../tools/checker/index.ts';

const place = { title: 'Double it', file: 'work/01-first/01-double.ts' };

function describe(verdict: Partial<Verdict>, colours = pico.createColors(false)): string[] {
  const whole = {
    exercise: '01-first/01-double',
    status: 'failed',
    tests: [],
    points: 0,
    maxPoints: 1,
    ...verdict,
  } as const;
  return describeVerdict(whole, place, colours);
}

function failedWith(fields: object): string[] {
  const test = { name: 'doubles', status: 'failed', milliseconds: 1, ...fields } as const;
  return describe({ tests: [test] }).slice(2);
}

test('two values are shown under each other, below what was looked at', () => {
  const lines = failedWith({
    message: 'the double of 2: expected 2 to be 4',
    expected: '4',
    actual: '2',
  });
  expect(lines).toEqual(['      the double of 2', '      expected  4', '      seen      2']);
});

test('a value that was wrong on one schedule is told with it', () => {
  const message = 'payments: expected 3 to be 2\nOn this schedule (seed 1):';
  const lines = failedWith({ message });
  expect(lines).toEqual(['      payments: expected 3 to be 2', '      On this schedule (seed 1):']);
});

test('a list that fits on a line is shown on one', () => {
  const [expected, seen] = failedWith({
    expected: '[\n  1,\n  2,\n]',
    actual: '[]',
    message: 'expected [] to …',
  });
  expect([expected, seen]).toEqual(['      expected  [1, 2]', '      seen      []']);
});

test('a nested or long value keeps its lines', () => {
  const lines = failedWith({
    expected: '{\n  "a": [\n    1,\n  ],\n}',
    actual: 'null',
    message: '',
  });
  expect(lines.slice(0, 3)).toEqual(['      expected', '            {', '              "a": [']);
});

test('an error is shown with the line of the answer', () => {
  expect(failedWith({ message: 'not yet', line: 3 })).toEqual([
    '      not yet',
    '      at work/01-first/01-double.ts:3',
  ]);
});

test('tests that did not run are marked, once some did', () => {
  const lines = describe({
    status: 'error',
    error: { kind: 'timeout', message: 'Stopped after 5 s.' },
    tests: [
      { name: 'one', status: 'passed', milliseconds: 1 },
      { name: 'two', status: 'missing', milliseconds: 0 },
    ],
  });
  expect(lines.slice(3)).toEqual(['  ✓ one', '  · two (did not run)']);
});

test('colour is added where it is wanted, and is never the only sign', () => {
  const tests = [{ name: 'one', status: 'passed', milliseconds: 1 }] as const;
  expect(describe({ tests }, pico.createColors(true))[1]).toBe('  \u001b[32m✓\u001b[39m one');
});
