import { type Coroutine, getRunningLoop, sleep, Task } from 'asyncio';
import { simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { Background } from './exercise';

function* job(name: string, seconds: number): Coroutine<void> {
  yield* sleep(seconds);
  console.log(`${name} done at ${getRunningLoop().time()} s`);
}

/** Runs a program to its end; an error in it fails the test. */
function watch(program: () => Coroutine<void>) {
  const simulation = simulate(program);
  simulation.result();
  return simulation;
}

test('start returns at once, and the jobs run side by side', () => {
  const { output } = watch(function* main() {
    const background = new Background();
    background.start(job('mail', 2), 'mail');
    background.start(job('thumbnail', 2), 'thumbnail');
    console.log(`started at ${getRunningLoop().time()} s`);
    yield* sleep(3);
  });
  expect(output, 'what was printed').toEqual([
    'started at 0 s',
    'mail done at 2 s',
    'thumbnail done at 2 s',
  ]);
});

test('each job is a task of its name', () => {
  const { trace } = watch(function* main() {
    const background = new Background();
    background.start(job('mail', 2), 'mail');
    background.start(job('thumbnail', 2), 'thumbnail');
    yield* sleep(3);
  });
  const names = trace.flatMap((event) => (event.kind === 'task-created' ? [event.name] : []));
  expect(names.slice(1), 'the tasks beside main').toEqual(['mail', 'thumbnail']);
});

test('size counts the jobs that still run', () => {
  const sizes = simulate(function* main() {
    const background = new Background();
    background.start(job('short', 1), 'short');
    background.start(job('long', 3), 'long');
    const before = background.size;
    yield* sleep(2);
    const between = background.size;
    yield* sleep(2);
    return [before, between, background.size];
  }).result();
  expect(sizes, 'size at 0 s, 2 s and 4 s, for jobs of 1 and 3 s').toEqual([2, 1, 0]);
});

test('a job that has ended is forgotten', () => {
  const held = simulate(function* main() {
    const background = new Background();
    background.start(job('first', 1), 'first');
    background.start(job('second', 1), 'second');
    yield* sleep(2);
    background.start(job('third', 2), 'third');
    yield* sleep(1);
    return [background.size, ...endedTasksIn(background)];
  }).result();
  expect(held, 'size while the third job runs, and the ended tasks still held').toEqual([1]);
});

test('drain returns when the last job has ended', () => {
  const { time, output } = watch(function* main() {
    const background = new Background();
    background.start(job('long', 3), 'long');
    background.start(job('short', 1), 'short');
    yield* background.drain();
    console.log(`drained, ${background.size} left`);
  });
  expect(output, 'what was printed').toEqual([
    'short done at 1 s',
    'long done at 3 s',
    'drained, 0 left',
  ]);
  expect(time, 'seconds until drain returned').toBe(3);
});

test('drain also waits for jobs that are started meanwhile', () => {
  const { output } = watch(function* main() {
    const background = new Background();
    function* backUp(): Coroutine<void> {
      yield* job('copy', 1);
      background.start(job('compress', 2), 'compress');
    }
    background.start(backUp(), 'back up');
    yield* background.drain();
    console.log('drained');
  });
  expect(output, 'what was printed').toEqual([
    'copy done at 1 s',
    'compress done at 3 s',
    'drained',
  ]);
});

test('drain returns at once when nothing runs', () => {
  const { time } = watch(function* main() {
    const background = new Background();
    yield* background.drain();
    background.start(job('short', 1), 'short');
    yield* sleep(2);
    yield* background.drain();
  });
  expect(time, 'seconds for two drains with nothing to wait for').toBe(2);
});

/** The names of the ended tasks that an object holds in its fields, or in collections there. */
function endedTasksIn(owner: object): string[] {
  const fields: unknown[] = Object.values(owner);
  const values = fields.flatMap((field) => (isCollection(field) ? [...field].flat() : [field]));
  return values.flatMap((value) =>
    value instanceof Task && value.done() ? [value.getName()] : [],
  );
}

function isCollection(value: unknown): value is Iterable<unknown> {
  return Array.isArray(value) || value instanceof Set || value instanceof Map;
}
