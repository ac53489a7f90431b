import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TraceEvent } from 'asyncio/trace';
import { expect, test } from 'vitest';
import { courseRoot } from '../../../tools/course/index.ts';
import { runExample } from '../../../tools/lesson/index.ts';

const examples = join(import.meta.dirname, 'course/lessons/01-trial/examples');

/** One of the trial course's examples. */
function example(name: string): { file: string } {
  return { file: join(examples, `${name}.ts`) };
}

/** A program that must not lie in the repository, because it breaks its rules. */
function program(source: string): { file: string } {
  const file = join(mkdtempSync(join(tmpdir(), 'example-')), 'program.ts');
  writeFileSync(file, source);
  return { file };
}

function kinds(trace: readonly TraceEvent[], kind: TraceEvent['kind']): TraceEvent[] {
  return trace.filter((event) => event.kind === kind);
}

test('an example gives its output, its virtual time and its trace', async () => {
  const performance = await runExample(example('steep'));
  expect(performance).toMatchObject({ output: 'run 1: tea\n', errors: '', time: 3 });
  expect(performance.error).toBeUndefined();
  expect(kinds(performance.trace, 'task-created')).toMatchObject([
    { name: 'Task-1' },
    { name: 'pot' },
  ]);
  expect(kinds(performance.trace, 'console')).toMatchObject([{ text: 'run 1: tea', at: 3 }]);
});

test('the trace tells lines and columns of the TypeScript file, by its path in the project', async () => {
  const { file } = example('steep');
  const lines = readFileSync(file, 'utf8').split('\n');
  const line = lines.findIndex((text) => text.includes('yield* sleep')) + 1;
  const { trace } = await runExample({ file });
  const [, steeping] = kinds(trace, 'task-suspended');
  expect(steeping).toMatchObject({
    wait: { on: 'sleep', until: 3 },
    frames: [{ functionName: 'steep', file: file.slice(courseRoot.length + 1), line, column: 10 }],
  });
});

test("what the loop reports names the program's own lines, by their paths, and no others", async () => {
  const { file } = program(`
import { createTask, run, sleep } from '${join(courseRoot, 'runtime/index.ts')}';
function* fail() { yield* sleep(1); throw new Error('lost'); }
function* main() { createTask(fail(), { name: 'fails' }); yield* sleep(2); }
await run(main());
`);
  const { errors } = await runExample({ file });
  const [message, future, error, frame, ...rest] = errors.trimEnd().split('\n');
  expect([message, error, ...rest]).toEqual(['Task exception was never retrieved', 'Error: lost']);
  expect(future).toContain("name='fails'");
  expect(frame).toMatch(/at fail \(.*program\.ts:3:/);
});

test('examples share nothing, though they run at the same time', async () => {
  const performances = await Promise.all([1, 2, 3].map(() => runExample(example('steep'))));
  expect(performances.map(({ output }) => output)).toEqual(Array(3).fill('run 1: tea\n'));
  const [first, ...others] = performances.map(({ trace }) => trace);
  for (const other of others) expect(other).toEqual(first);
});

test('the loops of an example that calls run() twice make one trace', async () => {
  const { trace, time } = await runExample(example('twice'));
  expect(time).toBe(2);
  expect(kinds(trace, 'task-created')).toMatchObject([
    { task: 1, at: 0 },
    { task: 2, at: 1 },
  ]);
  expect(kinds(trace, 'task-suspended')).toMatchObject([
    { task: 1, wait: { until: 1 } },
    { task: 2, wait: { until: 2 } },
  ]);
});

test('loops that a program runs by turns are told apart, and no id stands for two of their things', async () => {
  const turns = `
import { newEventLoop, sleep } from '${courseRoot}/runtime/index.ts';
function* rest(name) { yield* sleep(1); console.log(name); }
const [one, two] = [newEventLoop(), newEventLoop()];
await one.runUntilComplete(rest('first'));
await two.runUntilComplete(rest('second'));
await one.runUntilComplete(rest('third'));`;
  const { trace } = await runExample({ file: program(turns).file });
  expect(kinds(trace, 'loop')).toEqual([
    { kind: 'loop', at: 1, loop: 2 },
    { kind: 'loop', at: 2, loop: 1 },
  ]);
  expect(kinds(trace, 'task-created')).toMatchObject([
    { task: 1, at: 0 },
    { task: 2, at: 1 },
    { task: 3, at: 2 },
  ]);
  const times = trace.map(({ at }) => at);
  expect(times).toEqual(times.toSorted((left, right) => left - right));
});

test('an error that nobody catches ends the example, and is told with its place', async () => {
  const { output, error } = await runExample(example('spill'));
  expect(output).toBe('pouring\n');
  expect(error).toMatch(
    /^RangeError: spilled\n {2}at pour \(tests\/.*examples\/spill\.ts:6:9\)\n {2}at main /,
  );
  expect(error).not.toMatch(/runtime|node:|file:/);
});

test('a syntax error is told with its line', async () => {
  const { error } = await runExample(program('const tea = 1;\nconst cup: = 2;\n'));
  expect(error).toContain('program.ts:2');
  expect(error).toContain('const cup: = 2;');
});

test('a program that computes for ever is stopped', async () => {
  const { error } = await runExample(program('while (true) {}'), { seconds: 0.5 });
  expect(error).toBe('The example ran for 0.5 seconds and was stopped.');
});

test('a loop that never comes to an end is stopped', async () => {
  const endless = `
import { run, sleep } from '${courseRoot}/runtime/index.ts';
function* main() { for (;;) yield* sleep(0); }
await run(main());`;
  const { error } = await runExample(program(endless), { passes: 1000 });
  expect(error).toContain('The loop made 1000 passes and the program still runs.');
});

test('an example that ends its process, or waits for nothing, is a failure', async () => {
  const left = await runExample(program("console.log('bye'); process.exit(3);"));
  expect(left).toMatchObject({
    output: 'bye\n',
    error: 'Error: The example ended itself with status 3.',
  });
  const waiting = await runExample(program('await new Promise(() => undefined);'));
  expect(waiting.error).toContain('still awaits something');
});
