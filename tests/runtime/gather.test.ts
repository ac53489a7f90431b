import {
  CancelledError,
  type Coroutine,
  createTask,
  eagerTaskFactory,
  gather,
  getRunningLoop,
  SimulatedLoop,
  sleep,
} from 'asyncio';
import { simulate } from 'asyncio/testing';
import { describe, expect, test } from 'vitest';
import { firstLines, me, outcomeOf, printed, thrownBy } from './printed.ts';

/** Takes some seconds, tells how it ends, and then returns or throws its name. */
function* work(name: string, seconds: number, fails = false): Coroutine<string> {
  try {
    yield* sleep(seconds);
  } catch (error) {
    console.log(`${name}: ${error}`);
    throw error;
  }
  console.log(`${name} ends`);
  if (fails) throw new Error(name);
  return name;
}

describe('the results of gather', () => {
  test('are in the order of the arguments, whatever ends first', () => {
    const output = printed(function* () {
      console.log((yield* gather(work('a', 2), work('b', 1), work('c', 3))).join());
      const future = getRunningLoop().createFuture<string>();
      future.setResult('future');
      console.log((yield* gather([future, createTask(work('task', 0)), work('d', 1)])).join());
      console.log((yield* gather()).length, (yield* gather([])).length);
    });
    expect(output).toEqual([
      'b ends',
      'a ends',
      'c ends',
      'a,b,c',
      'task ends',
      'd ends',
      'future,task,d',
      '0 0',
    ]);
  });

  test('are there at once when all arguments are done already', () => {
    const output = printed(function* () {
      const done = getRunningLoop().createFuture<number>();
      done.setResult(1);
      const failed = getRunningLoop().createFuture<number>();
      failed.setException(new Error('failed'));
      console.log(String(gather(done, done)));
      const pending = getRunningLoop().createFuture();
      for (const gathered of [gather(done, failed), gather(pending, failed)])
        console.log(gathered.done(), String(gathered.exception()));
    });
    expect(output).toEqual([
      '<Future finished result=[1, 1]>',
      'true Error: failed',
      'true Error: failed',
    ]);
  });

  test('of something that is given twice come from one task', () => {
    const output = printed(function* () {
      let runs = 0;
      function* once() {
        runs += 1;
        yield* sleep(1);
        return runs;
      }
      const coroutine = once();
      const task = createTask(once());
      console.log((yield* gather(coroutine, coroutine, task, task)).join(), runs);
    });
    expect(output).toEqual(['2,2,2,2 2']);
  });

  test('include the errors with returnExceptions', () => {
    const { result } = simulate(function* () {
      function* cancelled(): Coroutine<never> {
        throw new CancelledError('cancelled');
      }
      const awaitables = [work('a', 1, true), cancelled(), sleep(2, 'ok')] as const;
      return yield* gather(awaitables, { returnExceptions: true });
    });
    expect(result()).toEqual([new Error('a'), new CancelledError(), 'ok']);
  });
});

describe('a failure in gather', () => {
  test('is thrown at once, and leaves the siblings running; later errors are dropped', () => {
    const { output, errors } = simulate(function* () {
      const gathered = gather(work('a', 1, true), work('b', 2), work('c', 3, true));
      console.log(yield* outcomeOf(gathered), getRunningLoop().time());
      console.log(gathered.cancel());
      yield* sleep(5);
    });
    expect(output).toEqual(['a ends', 'Error: a 1', 'false', 'b ends', 'c ends']);
    expect(errors).toEqual([]);
  });

  test('is reported when nobody awaits the gather', () => {
    const { errors } = simulate(function* () {
      gather(work('a', 1, true), work('b', 2, true));
      yield* sleep(3);
    });
    expect(firstLines(errors)).toEqual([
      'Future exception was never retrieved\nfuture: <Future finished exception=Error: a>\nError: a',
    ]);
  });

  test('a cancelled child raises its CancelledError, and the gather itself is not cancelled', () => {
    const output = printed(function* () {
      const child = createTask(sleep(10));
      const sibling = createTask(sleep(2, 'the sibling runs on'));
      const gathered = gather(child, sibling);
      yield* sleep(1);
      child.cancel('child');
      console.log(yield* outcomeOf(gathered));
      console.log(gathered.cancelled(), String(gathered.exception()), me().cancelling());
      console.log(yield* sibling);
    });
    expect(output).toEqual([
      'CancelledError: child',
      'false CancelledError: child 0',
      'the sibling runs on',
    ]);
  });
});

describe('cancelling a gather', () => {
  test.each([{ returnExceptions: false }, { returnExceptions: true }])(
    'cancels all children that run, and raises in any case: %j',
    (options) => {
      const output = printed(function* () {
        const early = createTask(work('early', 0.5));
        function* waits() {
          yield* gather([early, work('a', 5), work('b', 6)], options as { returnExceptions: true });
        }
        const task = createTask(waits());
        yield* sleep(1);
        task.cancel('stop');
        console.log(yield* outcomeOf(task), task.cancelled());
      });
      expect(output).toEqual([
        'early ends',
        'a: CancelledError: stop',
        'b: CancelledError: stop',
        'CancelledError: stop true',
      ]);
    },
  );

  test.each([{ returnExceptions: false }, { returnExceptions: true }])(
    'raises also when the children refuse, once they have ended: %j',
    (options) => {
      const output = printed(function* () {
        function* refuses() {
          try {
            yield* sleep(5);
          } catch {}
          yield* sleep(1);
        }
        const gathered = gather([refuses()], options as { returnExceptions: true });
        yield* sleep(0);
        console.log(gathered.cancel(), gathered.done());
        console.log(yield* outcomeOf(gathered), gathered.cancelled(), getRunningLoop().time());
      });
      expect(output).toEqual(['true false', 'CancelledError false 1']);
    },
  );

  test('returns whether it cancelled a child', () => {
    const output = printed(function* () {
      const gathered = gather(createTask(sleep(5)));
      yield* sleep(0);
      console.log(gathered.cancel('one'));
      yield* sleep(0);
      console.log(gathered.done(), gathered.cancel('two'));
      console.log(yield* outcomeOf(gathered));
      console.log(gathered.cancel());
    });
    expect(output).toEqual(['true', 'false false', 'CancelledError: one', 'false']);
  });

  test('cancels a child once for each time that it was given', () => {
    const output = printed(function* () {
      const child = createTask(sleep(5));
      const gathered = gather(child, child);
      yield* sleep(0);
      gathered.cancel();
      console.log(child.cancelling(), yield* outcomeOf(gathered));
    });
    expect(output).toEqual(['2 CancelledError']);
  });
});

describe('eager children', () => {
  test('that end at once make a gather that is done', () => {
    const output = printed(function* () {
      getRunningLoop().setTaskFactory(eagerTaskFactory);
      console.log(String(gather(work('never', 0), sleep(0))));
      function* immediate() {
        return 2;
      }
      console.log(String(gather(immediate(), immediate())));
    });
    expect(output).toEqual(['<Future pending>', '<Future finished result=[2, 2]>', 'never ends']);
  });

  test('can finish an earlier argument, which then counts a pass later', () => {
    const output = printed(function* () {
      getRunningLoop().setTaskFactory(eagerTaskFactory);
      const future = getRunningLoop().createFuture<void>();
      function* finishesIt() {
        future.setResult();
      }
      const gathered = gather(future, finishesIt());
      console.log(gathered.done());
      yield* sleep(0);
      console.log(gathered.done());
    });
    expect(output).toEqual(['false', 'true']);
  });
});

describe('what gather is given', () => {
  test('is checked at the call, and what had been started by then fails unreported', () => {
    const { output, errors } = simulate(function* () {
      const foreign = new SimulatedLoop().createFuture();
      const calls: unknown[][] = [
        [5],
        [work('a', 0, true), 5],
        [[work('b', 0, true)], sleep(0)],
        [work('c', 0), { returnExceptions: true }],
        [work],
        [foreign],
      ];
      for (const call of calls) console.log(thrownBy(() => Reflect.apply(gather, undefined, call)));
      yield* sleep(1);
    });
    const usage =
      'TypeError: gather() takes awaitables, gather(a, b), or a list of them and options, gather([a, b], { returnExceptions: true })';
    expect(output).toEqual([
      'TypeError: A Future, a coroutine or an awaitable is required, got 5.',
      'TypeError: A Future, a coroutine or an awaitable is required, got 5.',
      usage,
      usage,
      'TypeError: A Future, a coroutine or an awaitable is required, got function work. Call the function: gather(work()), not gather(work).',
      'RangeError: The future belongs to a different loop than the one specified as the loop argument',
      'a ends',
    ]);
    expect(errors).toEqual([]);
  });

  test('decides about the loop when none runs', async () => {
    const loop = new SimulatedLoop();
    const future = loop.createFuture<number>();
    const gathered = gather(future);
    expect(gathered.getLoop()).toBe(loop);
    future.setResult(3);
    expect(await loop.runUntilComplete(gathered)).toEqual([3]);
    expect(thrownBy(() => gather())).toMatch(/^RuntimeError: There is no current event loop/);
  });
});
