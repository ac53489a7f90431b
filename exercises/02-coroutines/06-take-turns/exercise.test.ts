import { expect, test } from 'vitest';
import { takeTurns } from './exercise';

/** Notes `name step` in the log at each of its steps, and returns its name. */
function* walker(name: string, steps: number, log: string[]): Generator<number, string> {
  for (let step = 1; step <= steps; step += 1) {
    log.push(`${name} ${step}`);
    if (step < steps) yield step;
  }
  return name;
}

/** Does one step, and notes when it is closed. */
function* closable(log: string[]): Generator<string, void> {
  try {
    log.push('opened');
    yield 'a step';
    log.push('went on');
    yield 'another step';
  } finally {
    log.push('closed');
  }
}

function* failing(): Generator<string, never> {
  yield 'a step';
  throw new RangeError('out of tea');
}

test('no generators give no results', () => {
  expect(takeTurns([]), 'the results of nobody').toEqual([]);
});

test('each generator makes one step per round', () => {
  const log: string[] = [];
  takeTurns([walker('a', 2, log), walker('b', 2, log), walker('c', 2, log)]);
  expect(log, 'steps, in the order in which they were made').toEqual([
    'a 1',
    'b 1',
    'c 1',
    'a 2',
    'b 2',
    'c 2',
  ]);
});

test('one that is done drops out, and the others go on', () => {
  const log: string[] = [];
  takeTurns([walker('a', 1, log), walker('b', 3, log)]);
  expect(log, 'steps, in the order in which they were made').toEqual(['a 1', 'b 1', 'b 2', 'b 3']);
});

test('nobody loses a turn when another one is done', () => {
  const log: string[] = [];
  takeTurns([walker('a', 1, log), walker('b', 2, log), walker('c', 2, log)]);
  expect(log, 'steps, in the order in which they were made').toEqual([
    'a 1',
    'b 1',
    'c 1',
    'b 2',
    'c 2',
  ]);
});

test('results stand in the order of the generators', () => {
  const results = takeTurns([
    walker('slow', 3, []),
    walker('fast', 1, []),
    walker('middle', 2, []),
  ]);
  expect(results, 'the results').toEqual(['slow', 'fast', 'middle']);
});

test('the list that was given stays as it was', () => {
  const generators = [walker('a', 1, []), walker('b', 2, [])];
  const before = [...generators];
  takeTurns(generators);
  expect(generators, 'the list after the call').toEqual(before);
});

test('an error comes out of takeTurns()', () => {
  const run = () => takeTurns([failing(), walker('a', 3, [])]);
  expect(run, 'takeTurns() with one that throws').toThrow('out of tea');
});

test('an error closes the others: their finally blocks run', () => {
  const log: string[] = [];
  expect(() => takeTurns([failing(), closable(log)]), 'takeTurns()').toThrow('out of tea');
  expect(log, 'what the other one did').toEqual(['opened', 'closed']);
});

test('an error closes those that already had their turn, too', () => {
  const log: string[] = [];
  expect(() => takeTurns([closable(log), failing()]), 'takeTurns()').toThrow('out of tea');
  expect(log, 'what the other one did').toEqual(['opened', 'went on', 'closed']);
});
