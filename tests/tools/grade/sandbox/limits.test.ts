import { expect, test } from 'vitest';
import {
  completeLimits,
  DEFAULT_LIMITS,
  withLimits,
} from '../../../../tools/grade/sandbox/layers/limits.ts';

test('who gets more time gets as much of the processor, unless it says otherwise', () => {
  expect(completeLimits({})).toEqual({ ...DEFAULT_LIMITS, cpu: DEFAULT_LIMITS.seconds });
  expect(completeLimits({ seconds: 20 }).cpu).toBe(20);
  expect(completeLimits({ seconds: 20, cpu: 5 })).toMatchObject({ seconds: 20, cpu: 5 });
});

test('a process starts with its limits, and with what a Node needs beside', () => {
  const line = withLimits(['node'], completeLimits({ seconds: 20, files: 7 }), false).join(' ');
  expect(line).toContain('ulimit -t 22;');
  expect(line).toContain('ulimit -n 7;');
});
