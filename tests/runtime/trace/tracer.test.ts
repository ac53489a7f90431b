import {
  asyncWith,
  createTask,
  getRunningLoop,
  HostLoop,
  Lock,
  run,
  SimulatedLoop,
  sleep,
  time,
  wait,
} from 'asyncio';
import { simulate } from 'asyncio/testing';
import type { TraceEvent } from 'asyncio/trace';
import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../printed.ts';

/** The events of a trace without their frames, which another test looks at. */
function withoutFrames(trace: readonly TraceEvent[]): object[] {
  return trace.map((event) => {
    const { frames: _, ...rest } = { frames: [], ...event };
    return rest;
  });
}

/** The events of some kinds, as short lines. */
function eventsOf(trace: readonly TraceEvent[], ...kinds: TraceEvent['kind'][]): object[] {
  return withoutFrames(trace.filter((event) => kinds.includes(event.kind)));
}

test('the trace of a small program is exactly what happened', () => {
  const { trace } = simulate(function* () {
    function* child() {
      yield* sleep(2);
      return 'result';
    }
    console.log(yield* createTask(child(), { name: 'child' }));
  });
  const end = trace.findLastIndex((event) => event.kind === 'pass' && event.pass === 6);
  expect(withoutFrames(trace.slice(0, end + 3))).toEqual([
    { kind: 'task-created', at: 0, task: 1, name: 'Task-1' },
    { kind: 'handle-scheduled', at: 0, handle: 1, label: 'stepTask', task: 1 },
    { kind: 'pass', at: 0, pass: 1, ready: 1, timers: 0 },
    { kind: 'handle-run', at: 0, handle: 1 },
    { kind: 'task-step', at: 0, task: 1 },
    { kind: 'task-created', at: 0, task: 2, name: 'child', parent: 1 },
    { kind: 'handle-scheduled', at: 0, handle: 2, label: 'stepTask', task: 2 },
    { kind: 'task-suspended', at: 0, task: 1, wait: { on: 'task', tasks: [2] } },
    { kind: 'handle-done', at: 0, handle: 1 },
    { kind: 'pass', at: 0, pass: 2, ready: 1, timers: 0 },
    { kind: 'handle-run', at: 0, handle: 2 },
    { kind: 'task-step', at: 0, task: 2 },
    { kind: 'timer-armed', at: 0, handle: 3, when: 2, label: 'finishSleep', task: 2 },
    { kind: 'task-suspended', at: 0, task: 2, wait: { on: 'sleep', tasks: [], until: 2 } },
    { kind: 'handle-done', at: 0, handle: 2 },
    { kind: 'idle', at: 2, from: 0 },
    { kind: 'timer-fired', at: 2, handle: 3 },
    { kind: 'pass', at: 2, pass: 3, ready: 1, timers: 0 },
    { kind: 'handle-run', at: 2, handle: 3 },
    { kind: 'task-woken', at: 2, task: 2 },
    { kind: 'handle-scheduled', at: 2, handle: 4, label: 'wakeTask', task: 2 },
    { kind: 'handle-done', at: 2, handle: 3 },
    { kind: 'pass', at: 2, pass: 4, ready: 1, timers: 0 },
    { kind: 'handle-run', at: 2, handle: 4 },
    { kind: 'task-step', at: 2, task: 2 },
    { kind: 'task-done', at: 2, task: 2, outcome: 'finished', detail: "'result'" },
    { kind: 'task-woken', at: 2, task: 1 },
    { kind: 'handle-scheduled', at: 2, handle: 5, label: 'wakeTask', task: 1 },
    { kind: 'handle-done', at: 2, handle: 4 },
    { kind: 'pass', at: 2, pass: 5, ready: 1, timers: 0 },
    { kind: 'handle-run', at: 2, handle: 5 },
    { kind: 'task-step', at: 2, task: 1 },
    { kind: 'console', at: 2, level: 'log', text: 'result', task: 1 },
    { kind: 'task-done', at: 2, task: 1, outcome: 'finished', detail: 'undefined' },
    { kind: 'handle-scheduled', at: 2, handle: 6, label: 'stop' },
    { kind: 'handle-done', at: 2, handle: 5 },
    { kind: 'pass', at: 2, pass: 6, ready: 1, timers: 0 },
    { kind: 'handle-run', at: 2, handle: 6 },
    { kind: 'handle-done', at: 2, handle: 6 },
  ]);
});

describe('the trace tells', () => {
  test('who asked whom to cancel, and how the task ended', () => {
    const { trace } = simulate(function* () {
      const task = createTask(sleep(10), { name: 'child' });
      yield* sleep(1);
      task.cancel('enough');
      yield* outcomeOf(task);
      getRunningLoop().callSoon(() => createTask(sleep(1)).cancel());
    });
    expect(eventsOf(trace, 'task-cancel', 'task-done', 'handle-cancelled')).toEqual([
      { kind: 'task-cancel', at: 1, task: 2, message: 'enough', by: 1 },
      { kind: 'handle-cancelled', at: 1, handle: 4 },
      { kind: 'task-done', at: 1, task: 2, outcome: 'cancelled', detail: '' },
      { kind: 'task-done', at: 1, task: 1, outcome: 'finished', detail: 'undefined' },
      { kind: 'task-cancel', at: 1, task: 3 },
      { kind: 'task-cancel', at: 1, task: 3 },
      { kind: 'task-done', at: 1, task: 3, outcome: 'cancelled', detail: '' },
    ]);
  });

  test('which handles never ran, and of none that it was cancelled after it had run', () => {
    const { trace } = simulate(function* () {
      const loop = getRunningLoop();
      const ran = loop.callSoon(() => undefined);
      loop.callSoon(() => undefined).cancel();
      loop.callLater(1, () => undefined).cancel();
      yield* sleep(0);
      ran.cancel();
      yield* sleep(1);
    });
    expect(eventsOf(trace, 'handle-cancelled')).toEqual([
      { kind: 'handle-cancelled', at: 0, handle: 3 },
      { kind: 'handle-cancelled', at: 0, handle: 4 },
    ]);
  });

  test('how long a call blocked the loop', () => {
    const { trace } = simulate(function* () {
      yield* sleep(1);
      time.sleep(2);
    });
    expect(eventsOf(trace, 'blocked')).toEqual([{ kind: 'blocked', at: 3, from: 1, task: 1 }]);
  });

  test('what each wait is for', () => {
    const { trace } = simulate(function* () {
      const lock = new Lock();
      function* locked() {
        yield* asyncWith(lock, () => sleep(1));
      }
      yield* wait([createTask(locked()), createTask(locked())]);
      yield* sleep(0);
    });
    expect(eventsOf(trace, 'task-suspended')).toEqual([
      { kind: 'task-suspended', at: 0, task: 1, wait: { on: 'wait', tasks: [2, 3] } },
      { kind: 'task-suspended', at: 0, task: 2, wait: { on: 'sleep', tasks: [], until: 1 } },
      { kind: 'task-suspended', at: 0, task: 3, wait: { on: 'Lock.acquire', tasks: [] } },
      { kind: 'task-suspended', at: 1, task: 3, wait: { on: 'sleep', tasks: [], until: 2 } },
      { kind: 'task-suspended', at: 2, task: 1, wait: { on: 'yield', tasks: [] } },
    ]);
  });

  test('of a bad await that it gave the loop a pass', () => {
    const { trace } = simulate(function* () {
      yield* outcomeOf([5] as unknown as Generator<never>);
    });
    expect(eventsOf(trace, 'task-step', 'task-suspended', 'task-done')).toEqual([
      { kind: 'task-step', at: 0, task: 1 },
      { kind: 'task-suspended', at: 0, task: 1, wait: { on: 'yield', tasks: [] } },
      { kind: 'task-step', at: 0, task: 1 },
      { kind: 'task-done', at: 0, task: 1, outcome: 'finished', detail: 'undefined' },
    ]);
  });

  test('of an eager task that its first step lies inside the step of its parent', () => {
    const { trace } = simulate(function* () {
      yield* createTask(sleep(1), { eagerStart: true, name: 'eager' });
    });
    expect(eventsOf(trace, 'task-created', 'task-step', 'task-suspended').slice(1, 5)).toEqual([
      { kind: 'task-step', at: 0, task: 1 },
      { kind: 'task-created', at: 0, task: 2, name: 'eager', parent: 1 },
      { kind: 'task-step', at: 0, task: 2 },
      { kind: 'task-suspended', at: 0, task: 2, wait: { on: 'sleep', tasks: [], until: 1 } },
    ]);
  });
});

test('a trace is plain data: it survives JSON and structuredClone', () => {
  const { trace } = simulate(function* () {
    createTask(sleep(1)).cancel();
    console.log('text');
    yield* sleep(1);
  });
  expect(structuredClone(trace)).toEqual(trace);
  expect(JSON.parse(JSON.stringify(trace))).toEqual(trace);
});

test('tracing does not change what a program does', () => {
  /** Drives a coroutine by hand: passes on what it yields, and drops what it is sent. */
  function* byHand() {
    const inner = sleep(1, 'slept');
    const step = inner.next();
    if (!step.done) yield step.value;
    const end = inner.next();
    return end.done ? end.value : 'not done';
  }
  function* main() {
    return [yield* byHand(), yield* createTask(byHand())];
  }
  const untraced = new SimulatedLoop();
  void untraced.runUntilComplete(main());
  const { result, time: end } = simulate(main);
  expect(result()).toEqual(['slept', 'slept']);
  expect(untraced.time()).toBe(end);
});

test('a loop without a trace sink has no tracer', async () => {
  expect([new SimulatedLoop().tracer, new HostLoop().tracer]).toEqual([undefined, undefined]);
  function* main() {
    yield* sleep(0);
    return getRunningLoop().tracer;
  }
  expect(await run(main())).toBe(undefined);
});
