import { expect, test } from 'vitest';
import { describeDifference } from '../../tools/conformance/compare.ts';
import { type Step, toLines } from '../../tools/conformance/steps.ts';

const steps: Step[] = [
  { kind: 'pass', at: 0, ready: 1, timers: 0 },
  { kind: 'step', at: 0, task: 'tea' },
  { kind: 'timer', at: 0, when: 1.5 },
  { kind: 'waits', at: 0, task: 'tea', on: 'a future' },
  { kind: 'done', at: 1.5, task: 'tea', outcome: 'finished', result: 5 },
];

test('steps become lines to read, with one wherever time has passed', () => {
  expect(toLines(steps)).toEqual([
    'pass: 1 ready, 0 timers',
    '  tea runs',
    '  a timer is armed for 1.5',
    '  tea waits for a future',
    'time 1.5',
    '  tea returns 5',
  ]);
});

test('runs that did the same have no difference', () => {
  expect(describeDifference(steps, structuredClone(steps))).toBe(undefined);
});

test('a difference is shown with what led to it', () => {
  const cancelled: Step = { kind: 'done', at: 1.5, task: 'tea', outcome: 'cancelled' };
  expect(describeDifference([...steps.slice(0, 4), cancelled], steps)).toBe(
    [
      '  pass: 1 ready, 0 timers',
      '    tea runs',
      '    a timer is armed for 1.5',
      '    tea waits for a future',
      '  time 1.5',
      'p   tea returns 5',
      't   tea is cancelled',
      '(p: only CPython does this, t: only TypeScript)',
    ].join('\n'),
  );
});

test('a run that ends early differs there', () => {
  expect(describeDifference(steps.slice(0, 4), steps)).toContain('t (the end)');
});

test("errors are compared by TypeScript's names; the runtime words some messages its own way", () => {
  const failed = (error: string, message: string): Step[] => [
    { kind: 'failed', at: 0, error, message },
  ];
  expect(describeDifference(failed('RangeError', 'a'), failed('ValueError', 'b'))).toBe(undefined);
  expect(describeDifference(failed('Error', 'same'), failed('Exception', 'same'))).toBe(undefined);
  expect(describeDifference(failed('Error', 'a'), failed('Exception', 'b'))).not.toBe(undefined);
});
