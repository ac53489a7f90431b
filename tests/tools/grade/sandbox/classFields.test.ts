import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { collectClasses } from '../../../../tools/grade/sandbox/classFields.ts';

function collect(text: string, internal: Record<string, readonly string[]> = {}) {
  const source = ts.createSourceFile('runtime/a.ts', text, ts.ScriptTarget.Latest, true);
  return collectClasses([{ source, isCore: true }], internal);
}

const QUEUE = `class Queue {
  private waiting = 0;
  private keys = 0;
  timers: unknown;
  take(): void {}
}`;

describe('what is hidden', () => {
  const classes = collect(QUEUE, { Queue: ['timers'] });

  test('private fields, and those that are named here, and no method', () => {
    const names = ['waiting', 'keys', 'timers', 'take'];
    expect(names.filter((name) => classes.hides('Queue', name))).toEqual([
      'waiting',
      'keys',
      'timers',
    ]);
  });

  test('wherever they are used', () => {
    expect(classes.hidesAccess('this', 'waiting', 'Queue')).toBe(true);
    expect(classes.hidesAccess('other', 'waiting', 'Queue')).toBe(true);
    expect(classes.hidesAccess('this', 'waiting', 'Another')).toBe(false);
    expect(classes.hidesAccess('Map', 'keys', 'Queue')).toBe(false);
  });

  test('a use that may be of a Map’s method stops the build, as nobody could tell', () => {
    expect(classes.hidesAccess('this', 'keys', 'Queue')).toBe(true);
    expect(() => classes.hidesAccess('this.map', 'keys', 'Queue')).toThrow(
      'this.map.keys may be a hidden field of the runtime',
    );
  });
});

test.each([
  ['class', { Line: ['timers'] }, 'The runtime has no field Line.timers,'],
  ['field', { Queue: ['timers', 'clock'] }, 'The runtime has no field Queue.clock,'],
])('a named %s that the runtime lacks stops the build', (_what, internal, message) => {
  expect(() => collect(QUEUE, internal)).toThrow(message);
});

test('two classes of one name stop the build', () => {
  expect(() => collect(`${QUEUE} class Queue extends Map { private waiting = 1; }`)).toThrow(
    'The runtime has two classes Queue; the second is in runtime/a.ts.',
  );
});
