import { type Coroutine, createTask, getRunningLoop, sleep, TimeoutError } from 'asyncio';
import { simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { showWaiting } from './exercise';

function* upload(seconds: number): Coroutine<string> {
  yield* sleep(seconds);
  return 'uploaded';
}

/** Shows the waiting for a piece of work, and notes the reports. */
function show(work: () => Coroutine<string>) {
  const reports: string[] = [];
  const report = (seconds: number) => {
    reports.push(`${seconds} at ${getRunningLoop().time()} s`);
    if (reports.length > 20) throw new Error('showWaiting reports for ever');
  };
  const simulation = simulate(function* main() {
    const task = createTask(work(), { name: 'upload' });
    return yield* showWaiting(task, report);
  });
  return { ...simulation, reports };
}

test('the task runs to its end and gives its result', () => {
  const { result, time } = show(() => upload(2.5));
  expect(result(), 'what showWaiting returned for an upload of 2.5 s').toBe('uploaded');
  expect(time, 'seconds until it returned').toBe(2.5);
});

test('reports once a second while the task runs', () => {
  const { reports } = show(() => upload(3.5));
  expect(reports, 'the reports for an upload of 3.5 s').toEqual([
    '1 at 1 s',
    '2 at 2 s',
    '3 at 3 s',
  ]);
});

test('a task that is done soon causes no report', () => {
  const { reports, result, time } = show(() => upload(0.5));
  expect(result(), 'what showWaiting returned for an upload of 0.5 s').toBe('uploaded');
  expect(reports, 'the reports').toEqual([]);
  expect(time, 'seconds until it returned').toBe(0.5);
});

test('an error of the task comes out when the task fails', () => {
  const full = new Error('the disk is full');
  const { error, reports, time } = show(function* fail() {
    yield* sleep(1.5);
    throw full;
  });
  expect(error, 'what showWaiting threw').toBe(full);
  expect(reports, 'the reports before').toEqual(['1 at 1 s']);
  expect(time, 'seconds until it threw').toBe(1.5);
});

test("the task's own TimeoutError is an error like any other", () => {
  const late = new TimeoutError('the server gave up');
  const { error, reports } = show(function* fail() {
    yield* sleep(1.5);
    throw late;
  });
  expect(error, 'what showWaiting threw').toBe(late);
  expect(reports, 'the reports before').toEqual(['1 at 1 s']);
});

test('the task goes on when the waiting is cancelled', () => {
  const { output } = simulate(function* main() {
    const task = createTask(upload(3), { name: 'upload' });
    const waiting = createTask(showWaiting(task, () => {}));
    yield* sleep(1.5);
    waiting.cancel();
    yield* sleep(0);
    yield* sleep(0);
    console.log(`waiting done: ${waiting.done()}`);
    yield* sleep(3);
    console.log(task.cancelled() ? 'upload cancelled' : task.result());
  });
  expect(output, 'when the waiting was cancelled after 1.5 s').toEqual([
    'waiting done: true',
    'uploaded',
  ]);
});
