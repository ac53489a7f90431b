import { createTask, gather, sleep, time } from 'asyncio';
import { simulate } from 'asyncio/testing';
import { toPerfetto } from 'asyncio/trace';
import { expect, test } from 'vitest';
import { outcomeOf } from '../printed.ts';

function* main() {
  function* child(seconds: number) {
    yield* sleep(seconds);
    time.sleep(0.5);
  }
  const cancelled = createTask(sleep(100), { name: 'cancelled' });
  const eager = createTask(child(2), { eagerStart: true, name: 'eager' });
  yield* gather(eager, createTask(child(1), { name: 'child' }));
  cancelled.cancel();
  yield* outcomeOf(cancelled);
  console.log('done');
}

const perfetto = toPerfetto(simulate(main).trace);
const spans = perfetto.traceEvents.filter((event) => event.ph === 'X');

/** The spans of a lane as `name from–to`, in seconds. */
function laneOf(tid: number): string[] {
  return spans
    .filter((span) => span.tid === tid)
    .map(({ name, ts, dur = 0 }) => `${name} ${ts / 1e6}–${(ts + dur) / 1e6}`);
}

test('each task has a lane with its name, its steps, and its waits with what it waited for', () => {
  const lanes = perfetto.traceEvents.filter((event) => event.ph === 'M');
  expect(lanes.map(({ tid, args }) => `${tid} ${Object.values(args ?? {})}`)).toEqual([
    '0 event loop',
    '1 Task-1',
    '2 cancelled',
    '3 eager',
    '4 child',
  ]);
  expect(laneOf(1)).toEqual([
    'step 0–0',
    'waiting: gather 0–2.5',
    'step 2.5–2.5',
    'waiting: task 2.5–2.5',
    'step: finished 2.5–2.5',
  ]);
  expect(laneOf(2)).toEqual(['step 0–0', 'waiting: sleep 0–2.5', 'step: cancelled 2.5–2.5']);
  expect(laneOf(4)).toEqual(['step 0–0', 'waiting: sleep 0–1', 'step: finished 1–1.5']);
});

test('the loop has a lane with its idle and its blocked time', () => {
  expect(laneOf(0)).toEqual(['idle 0–1', 'blocked 1–1.5', 'idle 1.5–2', 'blocked 2–2.5']);
});

test('printed lines and cancellations are instants on the lane of their task', () => {
  const instants = perfetto.traceEvents.filter((event) => event.ph === 'i');
  expect(instants.map(({ name, tid, ts, s }) => [name, tid, ts, s])).toEqual([
    ['cancel requested', 2, 2.5e6, 't'],
    ['done', 1, 2.5e6, 't'],
  ]);
});

test('the spans of a lane lie beside each other or inside each other, never across', () => {
  for (const one of spans)
    for (const other of spans.filter(({ pid, tid }) => pid === one.pid && tid === one.tid)) {
      const overlaps = one.ts < other.ts && other.ts < end(one) && end(one) < end(other);
      expect(overlaps, `${one.name} and ${other.name} on lane ${one.tid}`).toBe(false);
    }
});

test('the output is what the Trace Event Format asks for', () => {
  const { displayTimeUnit, traceEvents } = JSON.parse(JSON.stringify(perfetto));
  expect(displayTimeUnit).toBe('ms');
  for (const event of traceEvents) {
    expect(event).toMatchObject({
      name: expect.any(String),
      ph: expect.stringMatching(/^[XiM]$/),
      pid: expect.any(Number),
      tid: expect.any(Number),
      ts: expect.any(Number),
    });
    if (event.ph === 'X') expect(event.dur).toBeGreaterThanOrEqual(0);
  }
});

test('a trace that ends in the middle still shows what the tasks were waiting for', () => {
  const { trace } = simulate(main);
  const cut = trace.slice(0, trace.findIndex((event) => event.kind === 'blocked') + 1);
  const waiting = toPerfetto(cut).traceEvents.filter(({ name }) => name.startsWith('waiting'));
  expect(waiting.map(({ name, tid, dur }) => [tid, name, dur])).toEqual([
    [4, 'waiting: sleep', 1e6],
    [3, 'waiting: sleep', 1.5e6],
    [1, 'waiting: gather', 1.5e6],
    [2, 'waiting: sleep', 1.5e6],
  ]);
});

function end(span: (typeof spans)[number]): number {
  return span.ts + (span.dur ?? 0);
}
