import { type Coroutine, createTask, getRunningLoop, shield, sleep, type Task } from 'asyncio';
import { simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { firstLines, outcomeOf, printed, thrownBy } from './printed.ts';

function* fails(): Coroutine<never> {
  yield* sleep(2);
  throw new RangeError('inner');
}

test('cancelling the one who awaits a shield leaves the inner task running, and raises all the same', () => {
  const output = printed(function* () {
    function* inner() {
      yield* sleep(2);
      console.log('inner ends');
      return 'value';
    }
    function* waits(): Coroutine<string> {
      try {
        return yield* shield(task);
      } catch (error) {
        console.log(`outer: ${error}`);
        throw error;
      }
    }
    const task: Task<string> = createTask(inner());
    const outer = createTask(waits());
    yield* sleep(1);
    outer.cancel('stop');
    console.log(yield* outcomeOf(outer), outer.cancelled(), task.cancelling());
    console.log(yield* task);
  });
  expect(output).toEqual([
    'outer: CancelledError: stop',
    'CancelledError: stop true 0',
    'inner ends',
    'value',
  ]);
});

test('a shield gives the result, or throws the error, of what it shields', () => {
  const { output, errors } = simulate(function* () {
    console.log(yield* shield(sleep(1, 'value')));
    console.log(yield* outcomeOf(shield(fails())));
    const done = getRunningLoop().createFuture();
    done.setResult(1);
    console.log(shield(done) === done);
  });
  expect([output, errors]).toEqual([['value', 'RangeError: inner', 'true'], []]);
});

test('a shield is cancelled when the inner task is', () => {
  const output = printed(function* () {
    const task = createTask(sleep(2));
    const shielded = shield(task);
    yield* sleep(0);
    task.cancel('inner');
    console.log(yield* outcomeOf(shielded), shielded.cancelled());
  });
  expect(output).toEqual(['CancelledError true']);
});

test('an error of a task whose shields were all cancelled is logged once', () => {
  const { output, errors } = simulate(function* () {
    const task = createTask(fails());
    function* waits() {
      yield* shield(task);
    }
    const waiters = [createTask(waits()), createTask(waits())];
    yield* sleep(1);
    for (const waiter of waiters) waiter.cancel();
    yield* sleep(2);
    console.log('end');
  });
  expect(output).toEqual(['end']);
  expect(firstLines(errors)).toEqual([
    "RangeError exception in shielded future\nfuture: <Task finished name='Task-2' exception=RangeError: inner>\nRangeError: inner",
  ]);
});

test('a task that ends well after its shield was cancelled is nothing to log', () => {
  const { output, errors } = simulate(function* () {
    const task = createTask(sleep(1, 'fine'));
    const shielded = shield(task);
    console.log(shielded.cancel(), shielded.cancelled());
    console.log(yield* task);
  });
  expect([output, errors]).toEqual([['true true', 'fine'], []]);
});

test('shield refuses what is no awaitable, at the call', () => {
  const output = printed(function* () {
    for (const value of [5, fails])
      console.log(thrownBy(() => Reflect.apply(shield, null, [value])));
  });
  expect(output).toEqual([
    'TypeError: A Future, a coroutine or an awaitable is required, got 5.',
    'TypeError: A Future, a coroutine or an awaitable is required, got function fails. Call the function: shield(fails()), not shield(fails).',
  ]);
});
