import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { isAfterDue, lateness } from '../../../../tools/grade/settings/lateness.ts';
import { readSettings } from '../../../../tools/grade/settings/readSettings.ts';
import { makeFolder, removeFolders } from '../intake/submissionFolder.ts';

afterAll(removeFolders);

function read(text: string) {
  return readSettings(join(makeFolder({ 'class.yaml': text }), 'class.yaml'));
}

test('everything that can be set', () => {
  const settings = read(`
title: Autumn
visibility: after due
hidden_tests: hidden
limits:
  seconds: 20
exercises:
  - tasks
  - name: timeouts/budget
    points: 9
    visibility: visible
    limits: { memory: 512 }
late:
  due: 2026-12-01T23:59:00+01:00
  grace_minutes: 15
  deduction_per_day: 10
  most_days: 3
`);
  expect(settings).toEqual({
    title: 'Autumn',
    visibility: 'after due',
    hiddenTests: 'hidden',
    limits: { seconds: 20 },
    exercises: [
      { name: 'tasks', limits: {}, visibility: 'after due' },
      { name: 'timeouts/budget', points: 9, limits: { memory: 512 }, visibility: 'visible' },
    ],
    late: {
      due: new Date('2026-12-01T22:59:00Z'),
      graceMinutes: 15,
      deductionPerDay: 10,
      mostDays: 3,
    },
  });
});

test('an empty file changes nothing', () => {
  expect(read('')).toMatchObject({ exercises: undefined, late: undefined, limits: {} });
});

describe('what is wrong is said with file, line and rule', () => {
  test.each([
    ['no YAML', 'title: [', ':1: this is not YAML.'],
    [
      'an unknown field',
      'title: a\nexercise: []',
      ':2: The file has no "exercise". Did you mean exercises?',
    ],
    ['a list at the top', '- a', ':1: The file must have fields'],
    [
      'a text for a number',
      'limits:\n  seconds: ten',
      ':2: limits.seconds must be a number of at least 0.1; it is "ten".',
    ],
    [
      'too little memory',
      'limits:\n\n  memory: 1',
      ':3: limits.memory must be a number of at least 64; it is 1.',
    ],
    [
      'too few open files for any answer',
      'limits: { files: 8 }',
      ':1: limits.files must be a number of at least 32; it is 8.',
    ],
    [
      'an unknown limit',
      'limits:\n  second: 1',
      ':2: limits has no "second". Did you mean seconds?',
    ],
    [
      'an unknown visibility',
      'visibility: secret',
      ':1: visibility must be one of: visible, after due',
    ],
    [
      'a time without a zone',
      'late:\n  due: 2026-12-01T10:00:00',
      ':2: late.due must be a time with its zone',
    ],
    ['no time', 'late:\n  grace_minutes: 5', ':2: late must have a time "due".'],
    [
      'too high a deduction',
      'late:\n  due: 2026-12-01T10:00:00Z\n  deduction_per_day: 200',
      ':3: late.deduction_per_day must be a number from 0 to 100',
    ],
    [
      'an exercise without a name',
      'exercises:\n  - points: 3',
      ':2: an exercise must have a name.',
    ],
    ['no list', 'exercises: tasks', ':1: exercises must be a list.'],
    ['a wait without a time', 'title: a\nvisibility: after due', ':2: "after due" needs a time'],
  ])('%s', (_what, text, message) => {
    expect(() => read(text)).toThrow(message);
  });
});

describe('lateness', () => {
  const policy = {
    due: new Date('2026-12-01T00:00:00Z'),
    graceMinutes: 15,
    deductionPerDay: 10,
    mostDays: 3,
  };
  test.each([
    ['in time', '2026-11-30T23:00:00Z', 0, { days: 0, kept: 1 }],
    ['within the grace', '2026-12-01T00:15:00Z', 0, { days: 0, kept: 1 }],
    ['after the grace, a day has begun', '2026-12-01T00:16:00Z', 0, { days: 1, kept: 0.9 }],
    ['a day and an hour are two days', '2026-12-02T01:00:00Z', 0, { days: 2, kept: 0.8 }],
    ['an extension moves the deadline', '2026-12-02T01:00:00Z', 1, { days: 1, kept: 0.9 }],
    ['after the last day nothing is left', '2026-12-04T01:00:00Z', 0, { days: 4, kept: 0 }],
  ])('%s', (_what, time, extension, expected) => {
    expect(lateness(policy, new Date(time), extension)).toEqual(expected);
  });

  test('an unknown time counts as in time', () => {
    expect(lateness(policy, undefined, 0)).toEqual({ days: 0, kept: 1 });
  });

  test('what waits for the deadline waits for the longest extension, and for ever without a deadline', () => {
    const now = new Date('2026-12-01T12:00:00Z');
    expect(isAfterDue(policy, now, 0)).toBe(true);
    expect(isAfterDue(policy, now, 2)).toBe(false);
    expect(isAfterDue(undefined, now, 0)).toBe(false);
  });
});
