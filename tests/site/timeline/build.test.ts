import { join } from 'node:path';
import { asyncWith, ThreadPoolExecutor, time } from 'asyncio';
import { simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import type { TraceEvent } from '../../../runtime/trace/events.ts';
import { buildTimeline, hasTimeline } from '../../../site/src/timeline/build.ts';
import type { Lane, Timeline } from '../../../site/src/timeline/model.ts';
import { runExample } from '../../../tools/lesson/index.ts';
import { breakfast, rough } from '../traces.ts';

const closing = [1, 2, 3].flatMap((handle): TraceEvent[] => [
  { kind: 'pass', at: 3, pass: 9 + handle, ready: 1, timers: 0 },
  { kind: 'handle-run', at: 3, handle },
  { kind: 'handle-done', at: 3, handle },
]);

test('steps at the same time get columns of their own, in the order in which they ran', () => {
  const { instants, lanes } = buildTimeline(breakfast);
  expect(instants).toEqual([
    { at: 0, from: 0, to: 3 },
    { at: 1, from: 4, to: 7 },
    { at: 3, from: 8, to: 12 },
  ]);
  expect(lanes.map((lane) => [lane.name, ...columnsOf(lane, 'running')])).toEqual([
    ['main', 0, 11],
    ['tea', 1, 9],
    ['toast', 2, 5],
  ]);
});

test('only one task runs in any column', () => {
  for (const trace of [breakfast, rough]) {
    const running = tasksOf(buildTimeline(trace)).flatMap((lane) => columnsOf(lane, 'running'));
    expect(running.length).toBe(new Set(running).size);
  }
});

test('a task is named after its coroutine, unless somebody gave it a name', () => {
  const { lanes } = buildTimeline(breakfast);
  expect(lanes.map(({ name, note }) => [name, note])).toEqual([
    ['main', 'Task-1'],
    ['tea', 'brew'],
    ['toast', 'roast'],
  ]);
});

test('a wait says what it is for', () => {
  const { lanes } = buildTimeline(breakfast);
  expect(lanes.map((lane) => labelsOf(lane))).toEqual([
    ['gather tea, toast'],
    ['sleep 3 s'],
    ['sleep 1 s'],
  ]);
});

test('printed lines carry the number that they have in the output', () => {
  const [main] = buildTimeline(breakfast).lanes;
  const lines = main?.marks.filter(({ kind }) => kind === 'line').map(({ label }) => label);
  expect(lines).toEqual(['1', '6']);
});

test('what a callback prints stands in the lane of the loop, and counts like any line', () => {
  const { columns, loopMarks } = buildTimeline([
    ...breakfast,
    { kind: 'handle-run', at: 3, handle: 90 },
    { kind: 'console', at: 3, level: 'log', text: 'the clock strikes', frames: [] },
    { kind: 'handle-done', at: 3, handle: 90 },
  ]);
  expect(loopMarks.map(({ label, detail }) => [label, detail])).toEqual([
    ['7', 'a callback prints “the clock strikes”'],
  ]);
  expect(columns.at(-1)).toEqual({ kind: 'callback', at: 3, slots: 1 });
});

test('lines printed outside the loop keep their numbers free', () => {
  const output = 'before\ngood morning\nkettle on\n';
  const [main, tea] = buildTimeline(breakfast, output).lanes;
  const numbers = [main, tea].map((lane) => lane?.marks.find(({ kind }) => kind === 'line')?.label);
  expect(numbers).toEqual(['2', '3']);
});

test('a loop that runs callbacks only has a timeline without lanes', () => {
  const trace: TraceEvent[] = [
    { kind: 'pass', at: 0, pass: 1, ready: 1, timers: 0 },
    { kind: 'handle-run', at: 0, handle: 1 },
    { kind: 'console', at: 0, level: 'log', text: 'tick', frames: [] },
    { kind: 'handle-done', at: 0, handle: 1 },
  ];
  expect(hasTimeline(trace)).toBe(true);
  expect(buildTimeline(trace).lanes).toEqual([]);
});

test('a task that ends wakes the one that waits for it', () => {
  const wakes = buildTimeline(breakfast).links.filter(({ kind }) => kind === 'wake');
  expect(wakes).toEqual([{ kind: 'wake', place: { column: 10 }, from: 1, to: 0 }]);
});

test('a blocking call fills the time that it takes, in the lanes of its task and of the loop', () => {
  const { columns, lanes, loop } = buildTimeline(rough);
  const blocked = { state: 'blocked', from: { column: 4 }, to: { column: 5 } };
  expect(columns[4]).toEqual({ kind: 'gap', from: 0, at: 2, slots: 0 });
  expect(lanes[0]?.segments).toContainEqual(expect.objectContaining(blocked));
  expect(loop).toContainEqual(expect.objectContaining(blocked));
});

test('a job that ends while the loop is blocked ends inside that stretch', () => {
  const worker = buildTimeline(rough).lanes.find(({ kind }) => kind === 'worker');
  expect(worker?.segments[0]?.to).toEqual({ column: 4, share: 0.5 });
});

test('what a job prints stands in the lane of its worker, also at the end of a blocked stretch, where the job ends', () => {
  const { trace } = simulate(function* main() {
    yield* asyncWith(new ThreadPoolExecutor(1), function* (pool) {
      pool.submit(function print() {
        console.log('begun');
        time.sleep(2);
        console.log('printed');
      });
    });
    console.log('closed');
  });
  const { columns, lanes } = buildTimeline(trace);
  const gap = columns.findIndex(({ kind }) => kind === 'gap');
  const [main, worker] = lanes;
  expect(worker?.segments.map(({ from, to }) => [from.column, to])).toEqual([
    [gap - 1, { column: gap + 1 }],
  ]);
  expect(worker?.marks.map(({ kind, label, side, at }) => [kind, label, side, at])).toEqual([
    ['line', '1', 'right', 0],
    ['line', '2', 'left', 2],
    ['finished', '', undefined, 2],
  ]);
  expect(main?.marks.map(({ label }) => label)).toEqual(['3', '']);
});

test('a task that never ends keeps an open end', () => {
  const lost = buildTimeline(rough).lanes.find(({ name }) => name === 'lost');
  expect(lost?.marks.map(({ kind }) => kind)).toEqual(['pending']);
});

test('a second loop in the same program gets lanes and panels of its own, behind a line', () => {
  const second = breakfast.map((event) => shiftIds(event, 3));
  const { columns, instants, lanes } = buildTimeline([
    ...breakfast,
    ...closing,
    { kind: 'loop', at: 3, loop: 2 },
    ...second,
  ]);
  expect(lanes.map(({ name }) => name)).toEqual(['main', 'tea', 'toast', 'main', 'tea', 'toast']);
  expect(instants.map(({ at }) => at)).toEqual([0, 1, 3, 0, 1, 3]);
  expect(columns[12]).toEqual({ kind: 'gap', from: 3, at: 3, slots: 0, loop: 2 });
});

test('two loops that a program ran one after the other are told apart', async () => {
  const file = join(
    import.meta.dirname,
    '../../tools/lesson/course/lessons/01-trial/examples/twice.ts',
  );
  const { trace } = await runExample({ file });
  const { columns, lanes, loop } = buildTimeline(trace);
  expect(columns.filter((column) => 'loop' in column)).toEqual([
    { kind: 'gap', from: 1, at: 1, slots: 0, loop: 2 },
  ]);
  expect(lanes.map(({ name, note }) => [name, note])).toEqual([
    ['main', 'Task-1'],
    ['main', 'Task-1'],
  ]);
  expect(loop.filter(({ label }) => label === '1').length).toBe(2);
});

test('every event of the trace has a place on the picture, in order', () => {
  const { columns, places } = buildTimeline([...breakfast, ...closing]);
  expect(places.length).toBe(breakfast.length + closing.length);
  const order = places.map(({ column, slot = 0 }) => column * 1000 + slot);
  expect(order).toEqual(order.toSorted((left, right) => left - right));
  expect(order.at(-1)).toBe(columns.length * 1000);
});

test('what run does after the program’s end is left out', () => {
  const { columns } = buildTimeline(breakfast);
  expect(buildTimeline([...breakfast, ...closing]).columns).toEqual(columns);
});

test('a program without a loop has no timeline', () => {
  expect(hasTimeline(breakfast)).toBe(true);
  expect(hasTimeline([])).toBe(false);
});

function tasksOf({ lanes }: Timeline): Lane[] {
  return lanes.filter(({ kind }) => kind === 'task');
}

/** As the recorder numbers the tasks of a later loop. */
function shiftIds(event: TraceEvent, by: number): TraceEvent {
  return JSON.parse(JSON.stringify(event), (key, value) => {
    if (key === 'tasks') return value.map((id: number) => id + by);
    return ['task', 'parent', 'by'].includes(key) ? value + by : value;
  });
}

function columnsOf({ segments }: Lane, state: string): number[] {
  return segments.filter((one) => one.state === state).map(({ from }) => from.column);
}

function labelsOf({ segments }: Lane): string[] {
  return segments.map(({ label }) => label).filter((label) => label !== '');
}
