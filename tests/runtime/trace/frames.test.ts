import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { sleep } from 'asyncio';
import { simulate } from 'asyncio/testing';
import type { SourceFrame, TraceEvent } from 'asyncio/trace';
import { describe, expect, test } from 'vitest';
import { parseStack } from '../../../runtime/trace/frames.ts';
import { lineWith } from '../lineWith.ts';
import { main } from './programs/nested.ts';

const source = new URL('programs/nested.ts', import.meta.url).href;

/** `function@marker`, for frames of the program in nested.ts whose lines end in markers. */
function at(functionName: string, marker: string): string {
  return `${functionName} ${lineWith(source, marker)}`;
}

function inShort(frames: readonly SourceFrame[]): string[] {
  return frames.map(({ functionName, line }) => `${functionName} ${line}`);
}

/** The frames of each suspension, by the name of its task. */
function suspensionsOf(trace: readonly TraceEvent[]): object[] {
  const names = new Map<number, string>();
  for (const event of trace) if (event.kind === 'task-created') names.set(event.task, event.name);
  return trace.flatMap((event) =>
    event.kind === 'task-suspended'
      ? [{ task: names.get(event.task), on: event.wait.on, frames: inShort(event.frames) }]
      : [],
  );
}

const nestedSleep = [at('innermost', 'innermost'), at('inner', 'inner'), at('outer', 'lock')];
const suspensions = [
  { task: 'Task-1', on: 'gather', frames: [at('main', 'gather')] },
  { task: 'first', on: 'sleep', frames: nestedSleep },
  { task: 'second', on: 'Lock.acquire', frames: [at('outer', 'lock')] },
  { task: 'second', on: 'sleep', frames: nestedSleep },
  { task: 'Task-1', on: 'yield', frames: [at('main', 'pass')] },
  { task: 'Task-1', on: 'Queue.get', frames: [at('main', 'get')] },
  { task: 'Task-1', on: 'sleep', frames: [at('cook', 'cook'), lineOfAsyncWith()] },
];

/** The frame of `yield* asyncWith(timeout(5), function* cook() {`, the line above the one marked `cook`. */
function lineOfAsyncWith(): string {
  return `main ${lineWith(source, 'cook') - 1}`;
}

test('each suspension carries the lines of its whole yield* stack, innermost first, and none of the runtime', () => {
  expect(suspensionsOf(simulate(main).trace)).toEqual(suspensions);
});

test('two programs of one name, as a page runs them, keep their lines apart', () => {
  const lineOfWait = (source: string): number | undefined => {
    const program = new Function('sleep', `${source}\n//# sourceURL=program.ts`)(sleep);
    const waits = simulate(program).trace.filter(({ kind }) => kind === 'task-suspended');
    return waits.flatMap((wait) => ('frames' in wait ? wait.frames : []))[0]?.line;
  };
  const first = lineOfWait('return function* main() {\n\n\n  yield* sleep(1);\n};');
  const second = lineOfWait('return function* main() {     yield* sleep(1);\n};');
  expect([first, second].map((line) => (line ?? 0) - (second ?? 0))).toEqual([3, 0]);
});

test('a created task, a printed line and a blocking call carry the line they come from', () => {
  const { trace } = simulate(main);
  const framesOf = (kind: TraceEvent['kind'], name = '') =>
    trace.flatMap((event) =>
      event.kind === kind &&
      'frames' in event &&
      (!name || ('name' in event && event.name === name))
        ? [inShort(event.frames)]
        : [],
    );
  expect(framesOf('task-created', 'first')).toEqual([[at('main', 'first')]]);
  expect(framesOf('task-created', 'second')).toEqual([[at('main', 'second')]]);
  expect(framesOf('console')).toEqual([[at('main', 'print')]]);
  expect(framesOf('blocked')).toEqual([[at('main', 'block')]]);
});

describe('the lines are those of the TypeScript', () => {
  const run = promisify(execFile);
  const program = `${import.meta.dirname}/programs/print.ts`;

  test.each([
    ['in plain Node', []],
    ['in tsx', ['--import', 'tsx']],
  ])('%s', async (_, options) => {
    const { stdout } = await run(process.execPath, [...options, program], { maxBuffer: 2 ** 24 });
    const trace: TraceEvent[] = JSON.parse(stdout);
    expect(suspensionsOf(trace)).toEqual(suspensions);
    const files = trace.flatMap((event) => ('frames' in event ? event.frames : []));
    expect(files.filter(({ file }) => !/nested\.ts$|print\.ts$/.test(file))).toEqual([]);
  });
});

describe('parsing a stack', () => {
  const here = new URL('../../../runtime/', import.meta.url).pathname;

  test('reads named and nameless functions, methods, URLs and folders with brackets', () => {
    const stack = [
      'Error',
      '    at named (file:///home/course/lesson.ts:1:2)',
      '    at /home/course/lesson.ts:3:4',
      '    at file:///home/course (copy)/lesson.ts:5:6',
      '    at Kitchen.cook (/home/course (copy)/lesson.ts:7:8)',
      '    at Object.cook [as boil] (blob:https://host/id:9:10)',
      '    at async load (C:\\course\\lesson.ts:11:12)',
      '    at Generator.next (<anonymous>)',
      '    at node:internal/modules/run_main:13:14',
      '    at test (/home/course/node_modules/vitest/index.js:15:16)',
    ].join('\n');
    expect(parseStack(stack)).toEqual([
      { functionName: 'named', file: 'file:///home/course/lesson.ts', line: 1, column: 2 },
      { functionName: '<anonymous>', file: '/home/course/lesson.ts', line: 3, column: 4 },
      {
        functionName: '<anonymous>',
        file: 'file:///home/course (copy)/lesson.ts',
        line: 5,
        column: 6,
      },
      { functionName: 'Kitchen.cook', file: '/home/course (copy)/lesson.ts', line: 7, column: 8 },
      { functionName: 'Object.cook [as boil]', file: 'blob:https://host/id', line: 9, column: 10 },
      { functionName: 'load', file: 'C:\\course\\lesson.ts', line: 11, column: 12 },
    ]);
  });

  test("leaves out the runtime, and ends where the loop called the task's step", () => {
    const stack = [
      'Error',
      `    at sleep (${here}sleep.ts:1:1)`,
      '    at main (/home/course/lesson.ts:2:2)',
      `    at Task.advance (${here}task.ts:3:3)`,
      '    at caller (/home/course/test.ts:4:4)',
    ].join('\n');
    expect(parseStack(stack).map(({ functionName }) => functionName)).toEqual(['main']);
  });
});

test('a function without a name has none either in a text that was evaluated, where V8 says eval', () => {
  const [frame] = parseStack('Error\n    at eval (exercise.ts:15:3)');
  expect(frame?.functionName).toBe('<anonymous>');
});
