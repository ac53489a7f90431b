import {
  type Coroutine,
  createTask,
  gather,
  getRunningLoop,
  sleep,
  ThreadPoolExecutor,
  time,
} from 'asyncio';
import { simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import type { Recording } from '../../../site/src/stepper/model.ts';
import { listSteps } from '../../../site/src/stepper/steps.ts';
import { Walk } from '../../../site/src/stepper/walk.ts';
import { breakfast } from '../traces.ts';

test('a step tells of one thing: a handle that runs and the task’s step in it are one, a printed line is one', () => {
  const kinds = listSteps(breakfast)
    .slice(0, 6)
    .map(({ from, to }) => breakfast.slice(from, to).map(({ kind }) => kind));
  expect(kinds).toEqual([
    ['task-created', 'handle-scheduled'],
    ['pass'],
    ['handle-run', 'task-step'],
    ['console'],
    ['task-created'],
    ['task-created'],
  ]);
});

test('each event of a run belongs to one step, but for those with which its loop closes', () => {
  const { trace } = record(function* () {
    yield* gather(sleep(1), sleep(2));
  });
  const steps = listSteps(trace);
  for (const [index, { from }] of steps.entries()) expect(from).toBe(steps[index - 1]?.to ?? 0);
  expect(steps.at(-1)?.to).toBeLessThan(trace.length);
});

test('a sleep is told with its timer, the loop’s wait, and why the task is woken', () => {
  const told = tellAll(
    record(function* nap() {
      yield* sleep(2);
    }),
  );
  expect(told).toEqual([
    'The program creates the task nap: its first step joins the ready queue.',
    'Pass 1 of the loop begins: 1 handle ready.',
    'nap runs its first step.',
    'nap suspends: it waits in sleep until 2 s. Its timer (finishSleep) is in the heap.',
    'Nothing is ready: the loop waits 2 s, until the next timer, for nap.',
    'The timer of nap is due: finishSleep joins the ready queue. Pass 2 of the loop begins: 1 handle ready.',
    'The loop runs the callback finishSleep, for nap. nap is woken, because its sleep is over: its next step joins the ready queue.',
    'Pass 3 of the loop begins: 1 handle ready.',
    'nap runs on after sleep.',
    'nap is finished.',
  ]);
});

test('a cancellation is told with who asked, and what it ends', () => {
  const told = tellAll(
    record(function* main() {
      const task = createTask(sleep(9), { name: 'rest' });
      yield* sleep(0);
      task.cancel('enough');
      yield* sleep(0);
    }),
  );
  expect(told).toContain('main asks rest to cancel (enough).');
  expect(told).toContain('rest runs on with the request to cancel.');
  expect(told).toContain(
    'The timer for 9 s (finishSleep) is cancelled. It stays in the heap until it comes to the top.',
  );
  expect(told).toContain('rest ends: it is cancelled.');
});

test('who waits for several tasks is woken because of the one that ended last', () => {
  const told = tellAll(
    record(function* main() {
      const nap = (seconds: number, name: string) => createTask(sleep(seconds), { name });
      yield* gather(nap(1, 'short'), nap(3, 'long'), nap(2, 'middling'));
    }),
  );
  const woken = told.filter((sentence) => sentence.includes('main is woken'));
  expect(woken).toEqual([expect.stringContaining('because long has ended')]);
});

test('blocking, jobs, failures and callbacks have their sentences', () => {
  const told = tellAll(
    record(function* main() {
      const loop = getRunningLoop();
      loop.callSoon(function ring() {
        console.log('ring');
      });
      time.sleep(1);
      const parse = () => time.sleep(2);
      yield* loop.runInExecutor(new ThreadPoolExecutor(1), parse);
      throw new RangeError('no cups');
    }),
  );
  expect(told).toContain('main holds the loop for 1 s: nothing else can run.');
  expect(told).toContain('ring joins the ready queue.');
  expect(told).toContain('The loop runs the callback ring.');
  expect(told).toContain('The callback ring prints “ring”.');
  expect(told).toContain('main hands parse to ThreadPoolExecutor-0.');
  expect(told).toContain('Worker 1 of ThreadPoolExecutor-0 begins parse, beside the loop.');
  expect(told).toContain('The job parse is done: finished.');
  expect(told).toContain('main fails: RangeError: no cups.');
});

test('an eager task is told as what it is: a step inside another', () => {
  const walk = new Walk(
    record(function* main() {
      createTask(inner(), { name: 'inner', eagerStart: true });
      yield* sleep(1);
    }),
  );
  const told = tellAll(walk);
  const step = told.indexOf('inner runs at once, inside this step.');
  expect(step).toBeGreaterThan(0);
  const { tasks } = walk.at(step).moment;
  expect(tasks.map(({ name, state }) => [name, state])).toEqual([
    ['main', 'running'],
    ['inner', 'running'],
  ]);
});

test('goes from pass to pass', () => {
  const walk = new Walk({ trace: breakfast, output: '' });
  const third = walk.nextPass(walk.nextPass(walk.nextPass(0, 1), 1), 1);
  expect(walk.at(third).text).toMatch(/^Pass 3 /);
  expect(walk.at(walk.nextPass(third, -1)).text).toMatch(/^Pass 2 /);
  expect(walk.nextPass(walk.last, 1)).toBe(walk.last);
});

test('a run of 2,000 events is walked fast, in both directions', () => {
  const recording = record(function* main() {
    for (let round = 0; round < 200; round += 1) yield* sleep(1);
  });
  expect(recording.trace.length).toBeGreaterThan(2000);
  const start = performance.now();
  const walk = new Walk(recording);
  for (let step = walk.last; step >= 0; step -= 7) walk.at(step);
  const each = (performance.now() - start) / (walk.last / 7);
  expect(each).toBeLessThan(30); // Milliseconds; a frame has 16, and the machine may be busy.
});

function* inner(): Coroutine<void> {
  yield* sleep(1);
}

function record(main: Parameters<typeof simulate>[0]): Recording {
  const { trace, output } = simulate(main);
  return { trace, output: output.map((line) => `${line}\n`).join('') };
}

function tellAll(recording: Recording | Walk): string[] {
  const walk = recording instanceof Walk ? recording : new Walk(recording);
  return walk.steps.map((_, index) => walk.at(index).text);
}
