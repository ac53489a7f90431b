import {
  asyncFor,
  asyncGenerator,
  type Coroutine,
  createTask,
  fromAsyncIterable,
  fromPromise,
  gather,
  run,
  sleep,
  toAsyncIterable,
} from 'asyncio';
import { expect, test } from 'vitest';

async function* count(limit: number, log: string[]): AsyncGenerator<number> {
  try {
    for (let value = 1; value <= limit; value += 1) yield value;
  } finally {
    log.push('closed');
  }
}

test('fromAsyncIterable gives the values of an async generator', async () => {
  const log: string[] = [];
  function* main(): Coroutine<void> {
    yield* asyncFor(fromAsyncIterable(count(3, log)), function* (value) {
      yield* sleep(0);
      log.push(String(value));
    });
  }
  await run(main());
  expect(log).toEqual(['1', '2', '3', 'closed']);
});

test('closing it early closes the iterable', async () => {
  const log: string[] = [];
  function* main(): Coroutine<number> {
    const values = fromAsyncIterable(count(9, log));
    const first = yield* values.next();
    yield* values.aclose();
    return first;
  }
  expect(await run(main())).toBe(1);
  expect(log).toEqual(['closed']);
});

test('an error of the iterable is thrown by next, and the iterable is not closed again', async () => {
  let closed = 0;
  const failing = {
    [Symbol.asyncIterator]: () => ({
      next: () => Promise.reject(new RangeError('broken')),
      return: () => {
        closed += 1;
        return Promise.resolve({ done: true as const, value: undefined });
      },
    }),
  };
  function* main(): Coroutine<void> {
    yield* fromAsyncIterable(failing).next();
  }
  await expect(run(main())).rejects.toThrow('broken');
  expect(closed).toBe(0);
});

test('cancelled while it waits for a value that never comes, it closes the iterable and ends', async () => {
  let closed = 0;
  const silent = {
    [Symbol.asyncIterator]: () => ({
      next: () => new Promise<never>(() => {}),
      return: () => {
        closed += 1;
        return new Promise<never>(() => {});
      },
    }),
  };
  function* main(): Coroutine<boolean> {
    const task = createTask(fromAsyncIterable(silent).next());
    yield* sleep(0);
    task.cancel();
    yield* gather([task], { returnExceptions: true });
    return task.cancelled();
  }
  expect(await run(main())).toBe(true);
  expect(closed).toBe(1);
});

test('toAsyncIterable gives the values to for await, and leaving that early closes the generator', async () => {
  const log: unknown[] = [];
  const letters = () =>
    asyncGenerator<string>(function* (emit) {
      try {
        for (const letter of 'abc') {
          yield* sleep(0);
          yield* emit(letter);
        }
      } finally {
        log.push('closed');
      }
    });
  async function consume(values: AsyncIterable<string>, last: string): Promise<void> {
    for await (const value of values) {
      log.push(value);
      if (value === last) break;
    }
  }
  function* main(): Coroutine<void> {
    yield* fromPromise(consume(toAsyncIterable(letters()), 'none'));
    yield* fromPromise(consume(toAsyncIterable(letters()), 'b'));
  }
  await run(main());
  expect(log).toEqual(['a', 'b', 'c', 'closed', 'a', 'b', 'closed']);
});

test('an error on the way is thrown by for await', async () => {
  function* main(): Coroutine<void> {
    const failing = asyncGenerator<string>(function* () {
      throw new RangeError('broken');
    });
    yield* fromPromise(toAsyncIterable(failing).next());
  }
  await expect(run(main())).rejects.toThrow('broken');
});
