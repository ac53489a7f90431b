import { gather, sleep } from 'asyncio';
import { simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { parseTrace } from '../../../../tools/grade/sandbox/parseTrace.ts';

test('a real trace stays what it is', () => {
  const { trace } = simulate(function* () {
    console.log('a');
    yield* gather(sleep(1), sleep(2));
  });
  expect(parseTrace(JSON.stringify(trace))).toEqual(JSON.parse(JSON.stringify(trace)));
});

const step = { kind: 'task-step', at: 0, task: 1 };

test.each([
  ['no list', { ...step }],
  ['an unknown kind', [{ ...step, kind: '"><script>' }]],
  ['a text where a number belongs', [{ ...step, task: '<script>' }]],
  ['a number that is none', [{ ...step, at: null }]],
  ['an object where a text belongs', [{ kind: 'console', at: 0, text: {}, frames: [] }]],
  ['frames with more in them', [{ ...step, frames: [{ file: ['x'], line: 1 }] }]],
  ['far too much', [{ ...step, name: 'x'.repeat(500_000) }]],
])('%s is no trace', (_what, value) => {
  expect(parseTrace(JSON.stringify(value))).toBeUndefined();
});

test('long texts are cut', () => {
  const [event] = parseTrace(JSON.stringify([{ ...step, name: 'x'.repeat(9000) }])) ?? [];
  expect(event).toMatchObject({ name: 'x'.repeat(500) });
});
