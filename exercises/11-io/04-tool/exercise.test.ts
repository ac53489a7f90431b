import {
  createTask,
  FileNotFoundError,
  getRunningLoop,
  type ProgramHost,
  type ProgramRun,
  type SimulatedProgram,
  sleep,
  TimeoutError,
  wait,
} from 'asyncio';
import { simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { runTool } from './exercise';

/** Installs a program called `tool` and runs it; says how that ended, when, and at which seconds the program was at work. */
function watch(program: SimulatedProgram, { seconds = 10, input = '', cancelAt = 1000 } = {}) {
  const worked: number[] = [];
  function* watched(child: ProgramHost): ProgramRun {
    const run = program(child);
    for (let step = run.next(); ; step = run.next()) {
      worked.push(getTime());
      if (step.done) return step.value;
      yield step.value;
    }
  }
  let getTime = () => 0;
  const { result } = simulate(function* main() {
    const loop = getRunningLoop();
    getTime = () => loop.time();
    loop.simulation?.programs.define('tool', watched);
    const running = createTask(runTool('tool', [], { input, seconds }));
    loop.callAt(cancelAt, () => running.cancel());
    yield* wait([running], { timeout: 500 });
    const at = loop.time();
    yield* sleep(100);
    if (!running.done()) return { end: 'it never ended', at };
    if (running.cancelled()) return { end: 'cancelled', at };
    const error = running.exception();
    return { end: error === undefined ? running.result() : error, at };
  });
  return { ...result(), lastWork: () => worked.at(-1) };
}

/** Works for ever, a second at a time. */
function* busy(): ProgramRun {
  for (;;) yield 1;
}

/** The same, and takes no notice of SIGTERM. */
function* stubborn(child: ProgramHost): ProgramRun {
  child.ignore('SIGTERM');
  yield* busy();
}

/** Writes more than a pipe holds, without end, and takes no notice of SIGTERM. */
function* chatty(child: ProgramHost): ProgramRun {
  child.ignore('SIGTERM');
  for (;;) {
    child.write('x'.repeat(50_000));
    yield 0.01;
  }
}

test('the tool reads the input; its output and its exit code come out', () => {
  const { end } = watch(
    function* shout(child) {
      const text = yield* child.read();
      yield 2;
      child.write(text.toUpperCase());
      return 3;
    },
    { input: 'anna\nbora\n' },
  );
  expect(end, 'what runTool returned').toEqual({ code: 3, output: 'ANNA\nBORA\n' });
});

test('much input and much output go through', () => {
  const { end } = watch(
    function* copy(child) {
      for (let line = yield* child.readline(); line; line = yield* child.readline())
        child.write(line);
    },
    { input: `${'x'.repeat(999)}\n`.repeat(500) },
  );
  expect(Object(end).output?.length, 'bytes that came back').toBe(500_000);
});

test('a tool that takes too long raises TimeoutError', () => {
  const { end, at } = watch(busy, { seconds: 10 });
  expect(end, 'how runTool ended').toBeInstanceOf(TimeoutError);
  expect(at, 'second at which it ended').toBe(10);
});

test('a tool that takes too long is ended', () => {
  const { lastWork } = watch(busy, { seconds: 10 });
  expect(lastWork(), 'last second at which the tool was at work').toBeLessThanOrEqual(10);
});

test("a tool that doesn't heed SIGTERM is killed after two seconds", () => {
  const { end, at, lastWork } = watch(stubborn, { seconds: 10 });
  expect(lastWork(), 'last second at which the tool was at work').toBeLessThanOrEqual(12);
  expect(end, 'how runTool ended').toBeInstanceOf(TimeoutError);
  expect(at, 'second at which runTool ended').toBe(12);
});

test('a tool that tidies up at SIGTERM has two seconds for it', () => {
  const { lastWork } = watch(stubborn, { seconds: 10 });
  expect(lastWork(), 'last second at which the tool was at work').toBeGreaterThanOrEqual(11);
});

test('a cancelled run ends the tool, and ends as cancelled', () => {
  const { end, at, lastWork } = watch(busy, { cancelAt: 4 });
  expect(end, 'how runTool ended').toBe('cancelled');
  expect(at, 'second at which it ended').toBe(4);
  expect(lastWork(), 'last second at which the tool was at work').toBeLessThanOrEqual(4);
});

test('a cancelled run waits until a stubborn tool is gone', () => {
  const { end, at, lastWork } = watch(stubborn, { cancelAt: 4 });
  expect(end, 'how runTool ended').toBe('cancelled');
  expect(at, 'second at which runTool ended').toBe(6);
  expect(lastWork(), 'last second at which the tool was at work').toBeLessThanOrEqual(6);
});

test('cancelled while it gives the tool its two seconds, it kills the tool', () => {
  const { end, at, lastWork } = watch(stubborn, { seconds: 10, cancelAt: 11 });
  expect(lastWork(), 'last second at which the tool was at work').toBeLessThanOrEqual(11);
  expect(end, 'how runTool ended').toBe('cancelled');
  expect(at, 'second at which runTool ended').toBe(11);
});

test('a stubborn tool that writes without end is killed as well', () => {
  const { end, at } = watch(chatty, { seconds: 1 });
  expect(end, 'how runTool ended').toBeInstanceOf(TimeoutError);
  expect(at, 'second at which runTool ended').toBeCloseTo(3);
});

test('where there is no such tool, FileNotFoundError comes out', () => {
  const { error } = simulate(() => runTool('nonesuch', [], { input: '', seconds: 1 }));
  expect(error, 'how runTool ended').toBeInstanceOf(FileNotFoundError);
});
