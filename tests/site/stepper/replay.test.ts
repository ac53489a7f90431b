import { globSync } from 'node:fs';
import { join } from 'node:path';
import type { TraceEvent } from 'asyncio/trace';
import { expect, test } from 'vitest';
import type { Moment } from '../../../site/src/stepper/model.ts';
import { Replay } from '../../../site/src/stepper/replay.ts';
import { programAt } from '../../../tools/conformance/fuzz.ts';
import { toJavaScript } from '../../../tools/conformance/translate/typescript.ts';
import * as words from '../../../tools/conformance/words/index.ts';
import { projectRoot } from '../../../tools/course/index.ts';
import { breakfast } from '../traces.ts';
import { type Truth, type Watched, watchLoops } from './watchedLoop.ts';

test('at each event of random programs, what is replayed is what the loop really had', async () => {
  let compared = 0;
  for (let number = 0; number < 100; number += 1)
    for (const watched of await watchLoops(() => runRandom(number)))
      compared += compareWithTruth(watched, `program ${number}`);
  expect(compared).toBeGreaterThan(10_000);
});

test('at each event of the examples about executors, too: with jobs, and with stretches in which they block', async () => {
  const examples = globSync('lessons/10-executors/examples/*.ts', { cwd: projectRoot }).sort();
  let compared = 0;
  for (const example of examples)
    for (const watched of await watchLoops(() => import(join(projectRoot, example))))
      compared += compareWithTruth(watched, example);
  expect(compared).toBeGreaterThan(1000);
});

test('going backwards shows the same as going forwards', () => {
  const trace = Array.from({ length: 40 }, () => breakfast).flat();
  const forwards = new Replay({ trace, output: '' });
  const moments = [0, 1, 499, 500, 501, 1000, 1490].map((count) => [count, forwards.after(count)]);
  const backwards = new Replay({ trace, output: '' });
  backwards.after(trace.length);
  for (const [count, moment] of moments.reverse())
    expect(backwards.after(Number(count))).toEqual(moment);
});

test('the output comes line by line, with what was printed outside of the loop where it belongs', () => {
  const output =
    'before\ngood morning\nkettle on\nbread in\ntoast is ready\ntea is ready\nbreakfast\nafter\n';
  const replay = new Replay({ trace: breakfast, output });
  const lines = (count: number) => replay.after(count).output.map(({ text }) => text);
  const first = breakfast.findIndex(({ kind }) => kind === 'console');
  expect(lines(first)).toEqual([]);
  expect(lines(first + 1)).toEqual(['before', 'good morning']);
  expect(lines(breakfast.length - 1).at(-1)).toBe('breakfast');
  expect(lines(breakfast.length).at(-1)).toBe('after');
});

function runRandom(number: number): unknown {
  const vocabulary = Object.entries(words);
  const source = toJavaScript(programAt(5, number));
  const run = new Function(...vocabulary.map(([word]) => word), source);
  return run(...vocabulary.map(([, meaning]) => meaning));
}

/** Gives how many moments were compared. */
function compareWithTruth({ trace, truths }: Watched, name: string): number {
  const replay = new Replay({ trace, output: '' });
  for (const [index, event] of trace.entries()) {
    const truth = truths[index];
    if (!truth || tellsBeforeItDoes(event)) continue;
    const where = `${name}, event ${index}: ${event.kind}`;
    expect(readMoment(replay.after(index + 1), event, truth), where).toEqual(
      readTruth(truth, event),
    );
  }
  return trace.length;
}

/** The loop tells of these a moment before the handle is in its queue. */
function tellsBeforeItDoes({ kind }: TraceEvent): boolean {
  return kind === 'handle-scheduled' || kind === 'timer-fired';
}

/** The clock of a job that tells something is its own. A task that suspends or ends is the current one until it has said so. */
function readMoment(moment: Moment, event: TraceEvent, truth: Truth): unknown {
  const tasks = moment.tasks.filter(({ state }) => state === 'ready' || state === 'waiting');
  const rests = event.kind === 'pass' || event.kind === 'idle';
  // A task that no awaitable of the runtime holds can't be asked where it stands.
  const asked = new Set(truth.tasks.filter(({ stack }) => stack.length > 0).map(({ id }) => id));
  const live = moment.timers.filter(({ cancelled }) => !cancelled);
  return {
    ready: moment.ready.map(({ id, cancelled }) => `${id}${cancelled ? ' cancelled' : ''}`),
    timers: live.map(({ id, when }) => `${id} at ${when}`).sort(),
    ...(rests && {
      at: moment.at,
      heap: moment.timers.length,
      tasks: tasks.map(({ id, state, wait, frames }) => ({
        id,
        state,
        on: state === 'ready' ? undefined : wait?.on,
        stack: (asked.has(id) ? frames : []).map(
          ({ functionName, line }) => `${functionName}:${line}`,
        ),
      })),
    }),
    ...(tellsWhoRuns(event) && { current: moment.runningTask }),
  };
}

function readTruth(truth: Truth, event: TraceEvent): unknown {
  const { ready, timers, at, heap, tasks, current } = truth;
  const rests = event.kind === 'pass' || event.kind === 'idle';
  return {
    ready,
    timers,
    ...(rests && { at, heap, tasks }),
    ...(tellsWhoRuns(event) && { current }),
  };
}

/** A job that prints does so outside of all tasks, though the loop may be in one of them. */
function tellsWhoRuns(event: TraceEvent): boolean {
  if ('job' in event) return false;
  return /^(?:console|task-created|task-step|timer-armed|handle-run|handle-done|pass)$/.test(
    event.kind,
  );
}
