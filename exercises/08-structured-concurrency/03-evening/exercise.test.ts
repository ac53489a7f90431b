import { cancelEverywhere, simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { evening } from './exercise';

/** What is printed, with the times at which it is. */
function watch(boFallsAfter: number): string[] {
  const { trace, result } = simulate(() => evening(boFallsAfter));
  result();
  return trace.flatMap((event) =>
    event.kind === 'console' ? [`${event.at} s  ${event.text}`] : [],
  );
}

test('prints each line at its time', () => {
  expect(watch(2), 'what happened').toEqual([
    '0 s  band begins',
    '0 s  lamp begins',
    '0 s  Ada begins',
    '0 s  Bo begins',
    '2 s  Ada stops',
    '2 s  Bo falls',
    '2 s  clown begins',
    '5 s  clown is done',
    '5 s  lamp stops',
    '6 s  band is done',
    '6 s  good night',
  ]);
});

test('has the same tasks', () => {
  const { trace } = simulate(() => evening(2));
  const names = trace.flatMap((event) => (event.kind === 'task-created' ? [event.name] : []));
  expect(names.slice(1).sort(), 'the tasks beside main').toEqual(['Ada', 'Bo', 'band', 'lamp']);
});

test('on another evening, when Ada is done before Bo falls, the same rules hold', () => {
  expect(watch(5), 'what happened').toEqual([
    '0 s  band begins',
    '0 s  lamp begins',
    '0 s  Ada begins',
    '0 s  Bo begins',
    '4 s  Ada is done',
    '5 s  Bo falls',
    '5 s  clown begins',
    '6 s  band is done',
    '8 s  clown is done',
    '8 s  lamp stops',
    '8 s  good night',
  ]);
});

test('cancelled at any of its waits, the evening leaves nobody on', () => {
  cancelEverywhere(() => evening(2));
});
