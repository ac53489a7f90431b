import { expect, test } from 'vitest';
import { timeLines } from '../../site/src/course/printed.ts';
import { breakfast } from './traces.ts';

test('each printed line has the time at which the loop printed it', () => {
  const output = 'good morning\nkettle on\nbread in\ntoast is ready\ntea is ready\nbreakfast\n';
  expect(timeLines({ output, trace: breakfast }).map(({ at }) => at)).toEqual([0, 0, 0, 1, 3, 3]);
});

test('a line printed outside the loop has no time, and shifts no other', () => {
  const output = 'before the loop\ngood morning\nkettle on\n';
  const lines = timeLines({ output, trace: breakfast });
  expect(lines.map(({ at }) => at)).toEqual([undefined, 0, 0]);
});

test('no output is no line', () => {
  expect(timeLines({ output: '', trace: [] })).toEqual([]);
});
