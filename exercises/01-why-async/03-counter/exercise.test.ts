import { type Coroutine, gather, sleep } from 'asyncio';
import { simulate } from 'asyncio/testing';
import type { TraceEvent } from 'asyncio/trace';
import { expect, test } from 'vitest';
import { serveAll } from './exercise';

const customers = ['Ana', 'Ben', 'Cleo', 'Dan'];

function traceOf(main: () => Coroutine<void>): TraceEvent[] {
  const { trace, result } = simulate(main);
  result();
  return trace;
}

/** What was printed, and when. */
function linesOf(trace: readonly TraceEvent[]): string[] {
  return trace
    .filter((event) => event.kind === 'console')
    .map((event) => `${event.at} s: ${event.text}`);
}

test('each customer gets a page with the right orders', () => {
  const { output, result } = simulate(() => serveAll(customers));
  result();
  expect([...output].sort(), 'the pages, sorted by name').toEqual(
    customers.map((name) => `page with the orders of ${name}`),
  );
});

test('a single customer has the page after one and a quarter seconds', () => {
  expect(linesOf(traceOf(() => serveAll(['Ana']))), 'what was printed, and when').toEqual([
    '1.25 s: page with the orders of Ana',
  ]);
});

test('the last of four customers has the page after two seconds', () => {
  const times = traceOf(() => serveAll(customers))
    .filter((event) => event.kind === 'console')
    .map((event) => event.at);
  expect(times, 'the seconds at which the four pages were printed').toEqual([1.25, 1.5, 1.75, 2]);
});

test('building a page still is a calculation of a quarter of a second', () => {
  const blocked = traceOf(() => serveAll(customers))
    .filter((event) => event.kind === 'blocked')
    .map((event) => event.at - event.from);
  expect(blocked, 'the times for which the processor was busy, in seconds').toEqual([
    0.25, 0.25, 0.25, 0.25,
  ]);
});

test('while the database is asked, others can run', () => {
  const trace = traceOf(function* main() {
    yield* gather(
      serveAll(['Ana']),
      (function* clock(): Coroutine<void> {
        yield* sleep(0.5);
        console.log('half a second');
      })(),
    );
  });
  expect(linesOf(trace)[0], 'the first line printed').toBe('0.5 s: half a second');
});
