import { readFileSync } from 'node:fs';
import { simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import type { Tried } from '../../../site/src/islands/worker/break/breakProgram.ts';
import { cancelProgram } from '../../../site/src/islands/worker/break/cancelProgram.ts';
import { NoMain, startMain } from '../../../site/src/islands/worker/break/startMain.ts';
import { varyProgram } from '../../../site/src/islands/worker/break/varyProgram.ts';
import { compile } from '../../../tools/checker/compile.ts';
import { listExamples } from '../../../tools/course/index.ts';

const FILE = 'program.ts';

function prepare(source: string): Tried {
  const compiled = compile(source);
  if ('error' in compiled) throw new Error(compiled.error.message);
  const main = () => startMain(compiled.code, FILE);
  return { main, file: FILE, quiet: simulate(main) };
}

function example(name: string): Tried {
  const found = listExamples().find(({ id }) => id === name);
  return prepare(readFileSync(found?.file ?? '', 'utf8'));
}

test('a swallowed cancellation is told with the line of its await, and the run', () => {
  const { tried, breakages } = cancelProgram(example('07-timeouts/alarm'));
  expect(tried).toBe(1);
  expect(breakages).toMatchObject([
    { line: 34, wait: 'task', problem: 'it swallowed the cancellation and went on' },
  ]);
  expect(breakages[0]?.run.trace.some(({ kind }) => kind === 'task-cancel')).toBe(true);
});

test('all that is wrong after a cancellation at one await is told together, with lines', () => {
  const { breakages } = cancelProgram(example('04-tasks/mirrors'));
  expect(breakages.map(({ line, problem }) => [line, problem])).toEqual([
    [14, 'north was still pending (line 11); south was still pending (line 12)'],
    [22, 'north was still pending (line 11)'],
  ]);
});

test('a tidy program survives at each of its awaits', () => {
  expect(cancelProgram(example('08-structured-concurrency/pages'))).toEqual({
    tried: 6,
    breakages: [],
  });
});

test('each run of a program begins with fresh state, also in its module', () => {
  const { breakages, tried } = cancelProgram(
    prepare(`
      import { run, sleep } from 'asyncio';
      let runs = 0;
      function* main() {
        runs += 1;
        for (let second = 0; second < 3; second++) yield* sleep(runs);
      }
      await run(main());`),
  );
  expect({ tried, breakages }).toEqual({ tried: 3, breakages: [] });
});

test('an output that depends on a tie of timers is told with its smallest schedule', () => {
  const { breakages, canVary } = varyProgram(example('04-tasks/names'));
  expect(canVary).toBe(true);
  expect(breakages).toMatchObject([
    {
      problem: 'its output depends on luck: line 4 is “[shop] page 2” instead of “[news] page 2”',
      choices: [0, 1],
    },
  ]);
});

test('a deadlock that needs bad luck is found, with who waits for whom', () => {
  const { breakages } = varyProgram(
    prepare(`
import { asyncWith, gather, Lock, run, sleep } from 'asyncio';
import { latency } from 'asyncio/testing';
function* transfer(first, second, wait) {
  yield* sleep(wait);
  yield* asyncWith(first, function* () {
    yield* latency(0.5, 4);
    yield* asyncWith(second, function* () {});
  });
}
function* main() {
  const [ana, ben] = [new Lock(), new Lock()];
  yield* gather(transfer(ana, ben, 0), transfer(ben, ana, 2));
}
await run(main());`),
  );
  expect(breakages).toHaveLength(1);
  expect(breakages[0]?.problem).toMatch(/^it ends with DeadlockError: Deadlock: /);
  expect(breakages[0]?.choices?.some((choice) => choice > 0)).toBe(true);
  const { stuck = [] } = breakages[0]?.run ?? {};
  expect(stuck.map(({ task, heldBy, frame }) => [task, heldBy, frame?.line])).toEqual([
    ['Task-1', [], 13],
    ['Task-2', ['Task-3'], 8],
    ['Task-3', ['Task-2'], 8],
  ]);
});

test('what is up to nobody’s luck is said to be so', () => {
  const { canVary, breakages } = varyProgram(example('03-event-loop/timers'));
  expect({ canVary, breakages }).toEqual({ canVary: false, breakages: [] });
});

test('a program without run(main()) is refused', () => {
  expect(prepare('console.log("by hand");').quiet.error).toBeInstanceOf(NoMain);
});

/** All of them would take minutes. */
const SAMPLE = listExamples().filter((_, index) => index % 3 === 0);

test('no example brings the tools down', () => {
  for (const { id, file } of SAMPLE) {
    const tried = prepare(readFileSync(file, 'utf8'));
    if (tried.quiet.error instanceof NoMain) continue;
    expect(() => cancelProgram(tried), id).not.toThrow();
  }
});
