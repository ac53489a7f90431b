import { simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { main } from './exercise';

function observe() {
  const { trace, time, result } = simulate(main);
  result();
  const names = new Map<number, string>();
  const created: string[] = [];
  const lines: { at: string; by: string }[] = [];
  for (const event of trace) {
    if (event.kind === 'task-created') {
      names.set(event.task, event.parent === undefined ? 'main' : event.name);
      if (event.parent !== undefined) created.push(`${event.at} s  ${event.name}`);
    } else if (event.kind === 'console') {
      const name = event.task === undefined ? 'no task' : (names.get(event.task) ?? 'unknown');
      lines.push({ at: `${event.at} s  ${event.text}`, by: `${event.text} in ${name}` });
    }
  }
  return { created, lines, time };
}

test('every step begins and ends at its time', () => {
  const seen = observe().lines.map((line) => line.at);
  expect(seen, 'what main printed, and when').toEqual([
    '0 s  dough begins',
    '0 s  oven begins',
    '2 s  dough ends',
    '2 s  sauce begins',
    '3 s  sauce ends',
    '4 s  oven ends',
    '4 s  pizza begins',
    '5 s  pizza ends',
  ]);
});

test('main creates the two tasks at the times shown', () => {
  expect(observe().created, 'the tasks that main created').toEqual(['0 s  oven', '2 s  sauce']);
});

test('each step runs in its own row of the timeline', () => {
  const seen = observe().lines.map((line) => line.by);
  expect(seen.sort(), 'which task printed which line').toEqual([
    'dough begins in main',
    'dough ends in main',
    'oven begins in oven',
    'oven ends in oven',
    'pizza begins in main',
    'pizza ends in main',
    'sauce begins in sauce',
    'sauce ends in sauce',
  ]);
});

test('the pizza is done after five seconds', () => {
  expect(observe().time, 'seconds until main returned').toBe(5);
});
