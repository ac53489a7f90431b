import { type Coroutine, createTask, currentTask, getRunningLoop, sleep, wait } from 'asyncio';
import { simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { moveOnAfter } from './exercise';

function* work(seconds: number, result: string): Coroutine<string> {
  yield* sleep(seconds);
  return result;
}

const now = () => `at ${getRunningLoop().time()} s`;
const requests = () => `requests: ${currentTask()?.cancelling()}`;

/** Cancels a caller of moveOnAfter after so many seconds, and tells how and when it ended. */
function cancelAfter(seconds: number, caller: () => Coroutine<unknown>): string {
  return simulate(function* main() {
    const task = createTask(caller(), { name: 'caller' });
    getRunningLoop().callLater(seconds, () => task.cancel());
    yield* wait([task]);
    return task.cancelled() ? `cancelled ${now()}` : `${String(task.result())} ${now()}`;
  }).result();
}

test('returns the result of work that ends in time', () => {
  const { result, time } = simulate(() => moveOnAfter(3, work(1, 'preview')));
  expect(result(), 'what came out').toBe('preview');
  expect(time, 'seconds for work of 1 s').toBe(1);
});

test('throws the error of work that ends in time', () => {
  const { error } = simulate(() => moveOnAfter(3, fail(1)));
  expect(String(error), 'what came out').toBe('Error: no preview');
});

test('moves on when the time is up', () => {
  const { result, time } = simulate(() => moveOnAfter(2, work(9, 'preview')));
  expect(result(), 'what came out').toBe(undefined);
  expect(time, 'seconds, of which 2 were allowed').toBe(2);
});

test('lets the work clean up first', () => {
  const { output, result } = simulate(() => moveOnAfter(2, tidyWork()));
  expect(result(), 'what came out').toBe(undefined);
  expect(output, 'what the work printed').toEqual(['tidy at 3 s']);
});

test('a request from outside goes through', () => {
  const end = cancelAfter(1, () => moveOnAfter(2, work(9, 'preview')));
  expect(end, 'how the caller ended, cancelled at 1 s').toBe('cancelled at 1 s');
});

test('a request from outside goes through at the same moment', () => {
  const end = cancelAfter(2, () => moveOnAfter(2, work(9, 'preview')));
  expect(end, 'how the caller ended, cancelled when the time was up').toBe('cancelled at 2 s');
});

test('a request from outside goes through during the cleanup', () => {
  const end = cancelAfter(2.5, () => moveOnAfter(2, tidyWork()));
  expect(end, 'how the caller ended, cancelled at 2.5 s').toBe('cancelled at 2.5 s');
});

test('takes its own request back', () => {
  const { output } = simulate(function* main() {
    yield* moveOnAfter(2, work(9, 'preview'));
    console.log(requests());
    yield* sleep(1);
    console.log(now());
  });
  expect(output, 'after it has moved on').toEqual(['requests: 0', 'at 3 s']);
});

test('takes back no request but its own', () => {
  const { output } = simulate(function* main() {
    const task = createTask(printError(work(9, 'preview')), { name: 'caller' });
    yield* sleep(1);
    task.cancel();
    yield* wait([task]);
  });
  expect(output, 'in the caller, cancelled from outside').toEqual(['CancelledError, requests: 1']);
});

test('takes its own request back when the work ends otherwise', () => {
  const { output, result } = simulate(function* main() {
    const late = yield* moveOnAfter(2, stubbornWork());
    console.log(requests());
    yield* printError(failWhenCancelled());
    return late;
  });
  expect(result(), 'the value that cancelled work returned').toBe('late');
  expect(output, 'after it').toEqual(['requests: 0', 'Error, requests: 0']);
});

test('leaves no timer behind', () => {
  const { outcome, time } = simulate(function* main() {
    yield* moveOnAfter(2, work(1, 'preview'));
    yield* printError(fail(1));
    yield* sleep(9);
  });
  expect(outcome, 'how a program ended that went on after the work').toBe('finished');
  expect(time, 'seconds').toBe(11);
});

test('the outer of two moves on, when its time is up first', () => {
  const { result, output } = simulate(() =>
    moveOnAfter(
      1,
      (function* outer() {
        const inner = yield* moveOnAfter(2, work(9, 'preview'));
        console.log('the inner one moved on');
        return `outer with ${inner}`;
      })(),
    ),
  );
  expect(result(), 'what came out').toBe(undefined);
  expect(output, 'what was printed').toEqual([]);
});

test('the inner of two moves on, when its time is up first', () => {
  const { result } = simulate(() =>
    moveOnAfter(
      3,
      (function* outer() {
        const inner = yield* moveOnAfter(1, work(9, 'preview'));
        yield* sleep(1);
        return `outer with ${inner}`;
      })(),
    ),
  );
  expect(result(), 'what came out').toBe('outer with undefined');
});

test('moves on in the cleanup of a cancelled task', () => {
  const { output } = simulate(function* main() {
    const task = createTask(cleanUpQuickly(), { name: 'caller' });
    yield* sleep(1);
    task.cancel();
    yield* wait([task]);
    console.log(task.cancelled() ? 'cancelled' : 'not cancelled');
  });
  expect(output, 'what was printed').toEqual(['moved on at 3 s', 'requests: 1', 'cancelled']);
});

function* fail(seconds: number): Coroutine<string> {
  yield* sleep(seconds);
  throw new Error('no preview');
}

function* tidyWork(): Coroutine<string> {
  try {
    return yield* work(9, 'preview');
  } finally {
    yield* sleep(1);
    console.log(`tidy ${now()}`);
  }
}

/** Swallows its cancellation, and returns a value all the same. */
function* stubbornWork(): Coroutine<string> {
  try {
    yield* sleep(9);
  } catch {
    yield* sleep(1);
  }
  return 'late';
}

function* failWhenCancelled(): Coroutine<string> {
  try {
    return yield* work(9, 'preview');
  } finally {
    yield* fail(1);
  }
}

/** Moves on after 2 s; when something is thrown, prints it, and how many requests there are then. */
function* printError(job: Coroutine<string>): Coroutine<void> {
  try {
    yield* moveOnAfter(2, job);
  } catch (error) {
    const name = error instanceof Error ? error.name : 'not an error';
    console.log(`${name}, ${requests()}`);
  }
}

/** Its cleanup would take nine seconds, but gives up after two. */
function* cleanUpQuickly(): Coroutine<void> {
  try {
    yield* sleep(9);
  } finally {
    yield* moveOnAfter(2, work(9, 'clean'));
    console.log(`moved on ${now()}`);
    console.log(requests());
  }
}
