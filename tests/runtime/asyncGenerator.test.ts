import {
  type AsyncGenerator,
  type Awaitable,
  aclosing,
  asyncFor,
  asyncGenerator,
  asyncWith,
  CancelledError,
  type Coroutine,
  createTask,
  GeneratorExit,
  StopAsyncIteration,
  sleep,
  wait,
} from 'asyncio';
import { simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';

/** Counts, a second a number, and says when it starts and ends. */
function count(limit: number): AsyncGenerator<number> {
  return asyncGenerator<number>(function* (emit) {
    console.log('start');
    try {
      for (let value = 1; value <= limit; value += 1) {
        yield* sleep(1);
        yield* emit(value);
      }
    } finally {
      yield* sleep(1);
      console.log('end');
    }
  });
}

/** Says what comes of it. */
function* attempt(action: Awaitable<unknown>): Coroutine<void> {
  try {
    console.log(yield* action);
  } catch (error) {
    console.log(String(error));
  }
}

test('asyncFor gets the values as they come, and the body starts with the first of them', () => {
  const run = simulate(function* () {
    const numbers = count(2);
    console.log('made');
    yield* asyncFor(numbers, function* (value) {
      console.log(value);
    });
  });
  expect(run.output).toEqual(['made', 'start', '1', '2', 'end']);
  expect(run.time).toBe(3);
});

test('next raises StopAsyncIteration when the body has ended, again and again', () => {
  const run = simulate(function* () {
    const one = asyncGenerator<number>(function* (emit) {
      yield* emit(1);
    });
    yield* attempt(one.next());
    yield* attempt(one.next());
    yield* attempt(one.next());
  });
  expect(run.output).toEqual(['1', 'StopAsyncIteration', 'StopAsyncIteration']);
});

test('an error of the body goes to whoever iterates, and ends the generator', () => {
  const run = simulate(function* () {
    const failing = asyncGenerator<number>(function* () {
      throw new RangeError('inside');
    });
    yield* attempt(failing.next());
    yield* attempt(failing.next());
  });
  expect(run.output).toEqual(['RangeError: inside', 'StopAsyncIteration']);
});

test('asend gives emit its value; the first time there is no emit to give it to', () => {
  const run = simulate(function* () {
    const echo = asyncGenerator<string, string>(function* (emit) {
      let heard = yield* emit('ready');
      for (;;) heard = yield* emit(`heard ${heard}`);
    });
    yield* attempt(echo.asend('too early'));
    yield* attempt(echo.next());
    yield* attempt(echo.asend('a'));
    yield* attempt(echo.next());
  });
  expect(run.output).toEqual([
    "TypeError: can't send a value to a just-started async generator",
    'ready',
    'heard a',
    'heard undefined',
  ]);
});

test('athrow throws where the body waits in emit, and returns the next value', () => {
  const run = simulate(function* () {
    const robust = asyncGenerator<string>(function* (emit) {
      try {
        yield* emit('first');
      } catch (error) {
        yield* emit(`caught ${error}`);
      }
    });
    yield* robust.next();
    yield* attempt(robust.athrow(new RangeError('in')));
    yield* attempt(robust.athrow(new RangeError('out')));
    yield* attempt(robust.athrow(new RangeError('too late')));
    yield* attempt(count(1).athrow(new RangeError('not started')));
  });
  expect(run.output).toEqual([
    'caught RangeError: in',
    'RangeError: out',
    'undefined',
    'RangeError: not started',
  ]);
});

test('aclose runs the finally blocks, which may wait; afterwards there are no more values', () => {
  const run = simulate(function* () {
    const numbers = count(9);
    yield* attempt(numbers.next());
    yield* numbers.aclose();
    yield* attempt(numbers.next());
    yield* numbers.aclose();
  });
  expect(run.output).toEqual(['start', '1', 'end', 'StopAsyncIteration']);
  expect(run.time).toBe(2);
});

test('aclose of a generator that has not started runs nothing of it', () => {
  const run = simulate(function* () {
    const numbers = count(9);
    yield* numbers.aclose();
    yield* attempt(numbers.next());
  });
  expect(run.output).toEqual(['StopAsyncIteration']);
});

test('a body that emits while it is being closed raises RuntimeError', () => {
  const run = simulate(function* () {
    const stubborn = asyncGenerator<number>(function* (emit) {
      try {
        yield* emit(1);
      } finally {
        yield* emit(2);
      }
    });
    yield* stubborn.next();
    yield* stubborn.aclose();
  });
  expect(String(run.error)).toContain('RuntimeError: async generator ignored GeneratorExit');
});

test('a body sees GeneratorExit when it is closed', () => {
  const run = simulate(function* () {
    const curious = asyncGenerator<number>(function* (emit) {
      try {
        yield* emit(1);
      } catch (error) {
        console.log(error instanceof GeneratorExit);
        throw error;
      }
    });
    yield* curious.next();
    yield* curious.aclose();
  });
  expect(run.output).toEqual(['true']);
  expect(run.outcome).toBe('finished');
});

test('a body that raises StopAsyncIteration itself is an error', () => {
  const run = simulate(function* () {
    const wrong = asyncGenerator<number>(function* () {
      throw new StopAsyncIteration();
    });
    yield* wrong.next();
  });
  expect(String(run.error)).toBe('RuntimeError: async generator raised StopAsyncIteration');
});

test('while one task waits for the next value, another that wants one gets a RuntimeError', () => {
  const run = simulate(function* () {
    const numbers = count(1);
    const first = createTask(numbers.next());
    yield* sleep(0);
    yield* attempt(numbers.next());
    yield* attempt(numbers.athrow(new RangeError()));
    yield* attempt(numbers.aclose());
    yield* attempt(first);
  });
  expect(run.output).toEqual([
    'start',
    'RuntimeError: anext(): asynchronous generator is already running',
    'RuntimeError: athrow(): asynchronous generator is already running',
    'RuntimeError: aclose(): asynchronous generator is already running',
    '1',
    'end',
  ]);
});

test('a task that is cancelled while it waits for a value cancels the body, which then has ended', () => {
  const run = simulate(function* () {
    const numbers = count(9);
    const task = createTask(numbers.next());
    yield* sleep(0.5);
    task.cancel();
    yield* wait([task]);
    yield* attempt(numbers.next());
    return task.cancelled();
  });
  expect(run.result()).toBe(true);
  expect(run.output).toEqual(['start', 'end', 'StopAsyncIteration']);
});

test('emit works only in the body of its own generator', () => {
  const run = simulate(function* () {
    const leaky = asyncGenerator<number>(function* (emit) {
      const child = createTask(attempt(emit(1)));
      yield* child;
    });
    yield* attempt(leaky.next());
  });
  expect(run.output[0]).toMatch(/^RuntimeError: emit\(\) works only in the body/);
});

test('aclosing closes the generator when the block ends, also by an error', () => {
  const run = simulate(() =>
    asyncWith(aclosing(count(9)), function* (numbers) {
      console.log(yield* numbers.next());
      throw new RangeError('enough');
    }),
  );
  expect(run.output).toEqual(['start', '1', 'end']);
  expect(String(run.error)).toBe('RangeError: enough');
});

test('generators that were left are closed when the loop shuts down, after the tasks', () => {
  const run = simulate(function* () {
    createTask(
      (function* () {
        try {
          yield* sleep(100);
        } catch (error) {
          if (error instanceof CancelledError) console.log('task cancelled');
          throw error;
        }
      })(),
    );
    yield* attempt(count(9).next());
  });
  expect(run.output).toEqual(['start', '1', 'task cancelled', 'end']);
});

test('an error while a generator is closed at shutdown is reported', () => {
  const run = simulate(function* () {
    const broken = asyncGenerator<number>(function* broken(emit) {
      try {
        yield* emit(1);
      } catch {
        throw new RangeError('in cleanup');
      }
    });
    yield* broken.next();
  });
  expect(run.errors.join()).toContain(
    'an error occurred during closing of asynchronous generator <AsyncGenerator broken closed>',
  );
  expect(run.errors.join()).toContain('in cleanup');
});

test('what is no function raises TypeError at the call', () => {
  expect(() => asyncGenerator(Object(5))).toThrow('asyncGenerator() takes a generator function');
});
