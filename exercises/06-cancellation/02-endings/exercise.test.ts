import { simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { main } from './exercise';

function observe() {
  const { trace, result } = simulate(main);
  result();
  const names = new Map<number, string>();
  const created: string[] = [];
  const lines: string[] = [];
  const ends: string[] = [];
  for (const event of trace) {
    if (event.kind === 'task-created' && event.parent !== undefined) {
      names.set(event.task, event.name);
      created.push(event.name);
    } else if (event.kind === 'console') {
      lines.push(`${event.at} s  ${event.text}`);
    } else if (event.kind === 'task-done' && names.has(event.task)) {
      ends.push(`${event.at} s  ${names.get(event.task)} ${event.outcome}`);
    }
  }
  return { created, lines, ends };
}

test('every line is printed at its time', () => {
  expect(observe().lines, 'what was printed, and when').toEqual([
    '0 s  blue begins',
    '0 s  green begins',
    '0 s  white begins',
    '1 s  blue tidies up',
    '1 s  green tidies up',
    '2 s  white is ready',
    '2 s  white tidies up',
    '3 s  blue is tidy',
  ]);
});

test('each task ends at its time, as cancelled', () => {
  expect(observe().ends, 'the ends of the tasks').toEqual([
    '0 s  red cancelled',
    '2.5 s  green cancelled',
    '3 s  blue cancelled',
    '3.5 s  white cancelled',
  ]);
});

test('four tasks run the job', () => {
  expect(observe().created.sort(), 'the tasks that main created').toEqual([
    'blue',
    'green',
    'red',
    'white',
  ]);
});
