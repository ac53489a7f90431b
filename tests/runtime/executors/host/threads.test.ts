import {
  asyncFor,
  asyncWith,
  type Coroutine,
  createTask,
  gather,
  getRunningLoop,
  HostLoop,
  moduleFunction,
  run,
  sleep,
  ThreadPoolExecutor,
  toThread,
} from 'asyncio';
import type { TraceEvent } from 'asyncio/trace';
import { expect, test } from 'vitest';
import { thrownBy } from '../../printed.ts';
import { double, notExported } from './moduleOfJobs.ts';

/** The functions of these tests are sent to workers as text, so each holds all that it needs. Shared memory keeps their order. */
function sharedNumbers(): Int32Array<SharedArrayBuffer> {
  return new Int32Array(new SharedArrayBuffer(8));
}

function waitForFlag(numbers: Int32Array<SharedArrayBuffer>): void {
  Atomics.wait(numbers, 0, 0);
  Atomics.store(numbers, 1, 1);
}

function raiseFlag(numbers: Int32Array<SharedArrayBuffer>): void {
  Atomics.store(numbers, 0, 1);
  Atomics.notify(numbers, 0);
}

/** The error that the job throws, as it arrives here. */
async function failureOf<A extends unknown[]>(
  job: (...args: A) => unknown,
  ...args: A
): Promise<Error> {
  const failure = await run(toThread(job, ...args)).catch((error: unknown) => error);
  if (failure instanceof Error) return failure;
  throw new Error(`the job did not fail: ${failure}`);
}

function runBoth<T>(first: Coroutine<T>, second: Coroutine<T>): Promise<T[]> {
  function* main(): Coroutine<T[]> {
    return yield* gather(first, second);
  }
  return run(main());
}

test('a job runs in another thread', async () => {
  const threadId = () => process.getBuiltinModule('node:worker_threads').threadId;
  expect(await run(toThread(threadId))).not.toBe(threadId());
});

test('the loop goes on while a job blocks', async () => {
  const numbers = sharedNumbers();
  function* main(): Coroutine<void> {
    const job = createTask(toThread(waitForFlag, numbers));
    yield* sleep(0);
    raiseFlag(numbers);
    yield* job;
  }
  await run(main());
  expect(numbers[1]).toBe(1);
});

test('jobs run in parallel: each can wait for the other', async () => {
  const meet = (numbers: Int32Array<SharedArrayBuffer>, own: number) => {
    Atomics.store(numbers, own, 1);
    Atomics.notify(numbers, own);
    Atomics.wait(numbers, 1 - own, 0);
    return own;
  };
  function* main(): Coroutine<number[]> {
    const numbers = sharedNumbers();
    return yield* gather(toThread(meet, numbers, 0), toThread(meet, numbers, 1));
  }
  expect(await run(main())).toEqual([0, 1]);
});

test('cancelling the wait does not stop the job, and run waits for it', async () => {
  const numbers = sharedNumbers();
  function* main(): Coroutine<void> {
    const job = createTask(toThread(waitForFlag, numbers));
    yield* sleep(0);
    job.cancel();
    getRunningLoop().callSoon(() => raiseFlag(numbers));
  }
  await run(main());
  expect(numbers[1]).toBe(1);
});

test('a job that waits for a worker can be cancelled', async () => {
  const numbers = sharedNumbers();
  function* main(): Coroutine<boolean[]> {
    const loop = getRunningLoop();
    return yield* asyncWith(new ThreadPoolExecutor(1), function* (pool) {
      const running = loop.runInExecutor(pool, waitForFlag, numbers);
      const waiting = pool.submit(raiseFlag, numbers);
      const cancelled = [waiting.cancel(), waiting.cancelled()];
      raiseFlag(numbers);
      yield* running;
      return cancelled;
    });
  }
  expect(await run(main())).toEqual([true, true]);
});

test('time.sleep is there for a function that is sent as its text', async () => {
  const nap = Object(new Function('time.sleep(0.001); return "rested"'));
  expect(await run(toThread<[], string>(nap))).toBe('rested');
});

test('a method can be sent', async () => {
  const kitchen = {
    boil: (eggs: number) => eggs * 2,
    fry(eggs: number) {
      return eggs + 1;
    },
  };
  expect(await runBoth(toThread(kitchen.boil, 2), toThread(kitchen.fry, 2))).toEqual([4, 3]);
});

test('an error keeps its class, message, stack, fields and cause', async () => {
  const error = await failureOf(function readFile() {
    throw Object.assign(new RangeError('no such file', { cause: new TypeError('inner') }), {
      code: 'ENOENT',
    });
  });
  expect(error).toBeInstanceOf(RangeError);
  expect(error).toMatchObject({ message: 'no such file', code: 'ENOENT' });
  expect(error.cause).toBeInstanceOf(TypeError);
  expect(error.stack).toMatch(/^RangeError: no such file\n {4}at readFile/);
});

test('an error of the program’s own class arrives as an Error of that name', async () => {
  const error = await failureOf(() => {
    class NotFound extends Error {
      override name = 'NotFound';
    }
    throw new NotFound('the page');
  });
  expect(String(error)).toBe('NotFound: the page');
});

test('a variable that is not in the function is missed there, and the error says why', async () => {
  const factor = 2;
  const error = await failureOf(function scale(number: number) {
    return number * factor;
  }, 1);
  expect(error).toBeInstanceOf(ReferenceError);
  expect(error.message).toBe(
    'factor is not defined in the worker that runs scale(). A function is sent there as its source text, without what is around it. Pass factor as an argument, define it inside scale(), or export the function and send moduleFunction(import.meta.url, scale).',
  );
});

test('what has no text that could be sent is refused at the call', async () => {
  expect(String(await failureOf(Math.sqrt, 2))).toBe(
    'TypeError: sqrt() cannot be sent to a worker: a built-in or bound function has no source text. Wrap it in a function that calls it.',
  );
  expect(String(await failureOf(Object(class Photo {})))).toBe(
    'TypeError: Photo cannot be sent to a worker: it is a class, not a function.',
  );
});

test('arguments and results that cannot be copied are named', async () => {
  const call = (callback: () => unknown) => callback();
  expect((await failureOf(call, () => 1)).message).toContain(
    'call() cannot be sent to a worker: argument 1 is a function.',
  );
  expect((await failureOf(() => ({ on: () => 1 }))).message).toContain(
    'the result of the function.on is a function',
  );
});

test('a module function uses everything in its module', async () => {
  const inModule = moduleFunction(new URL('./moduleOfJobs.ts', import.meta.url).href, double);
  expect(await runBoth(toThread(inModule, 2), toThread(inModule, 3))).toEqual([4, 6]);
});

test('a module function that its module does not export is missed, and the error says so', async () => {
  const url = new URL('./moduleOfJobs.ts', import.meta.url).href;
  const error = await failureOf(moduleFunction(url, notExported()));
  expect(error.message).toMatch(
    /^secret\(\) runs in a worker, which found no function of that name in file:.*Export it there\.$/,
  );
});

test('a module function of a script that is no module is refused at the call', async () => {
  const error = await failureOf(moduleFunction(undefined, function one() {}));
  expect(error.message).toContain('its file is no module, so import.meta.url is undefined there.');
});

test('a module function has a name and a module', () => {
  expect(
    thrownBy(() =>
      moduleFunction(
        import.meta.url,
        (
          () => () =>
            1
        )(),
      ),
    ),
  ).toContain('a function that has a name');
  expect(thrownBy(() => moduleFunction('here', double))).toContain('Pass import.meta.url.');
});

test('map gives its results to asyncFor in order', async () => {
  function* main(): Coroutine<number[]> {
    const results: number[] = [];
    const pool = new ThreadPoolExecutor(2);
    yield* asyncFor(
      pool.map((base: number, exponent: number) => base ** exponent, [2, 3, 4], [3, 2, 1]),
      function* (result) {
        results.push(result);
      },
    );
    yield* pool.shutdown();
    return results;
  }
  expect(await run(main())).toEqual([8, 9, 4]);
});

test('leaving a pool waits for its jobs, and the loop goes on meanwhile', async () => {
  const numbers = sharedNumbers();
  function* main(): Coroutine<void> {
    yield* asyncWith(new ThreadPoolExecutor(1), function* (pool) {
      pool.submit(waitForFlag, numbers);
      getRunningLoop().callSoon(() => raiseFlag(numbers));
    });
    expect(numbers[1]).toBe(1);
  }
  await run(main());
});

test('the trace tells of real jobs as of simulated ones', async () => {
  const trace: TraceEvent[] = [];
  const loopFactory = () => new HostLoop({ trace: (event) => trace.push(event) });
  await run(
    toThread(function job() {}),
    { loopFactory },
  );
  const events = trace.filter((event) => event.kind.startsWith('job-'));
  expect(events).toMatchObject([
    { kind: 'job-submitted', job: 1, executor: 'asyncio', label: 'job', task: 1 },
    { kind: 'job-started', job: 1, worker: 0 },
    { kind: 'job-done', job: 1, outcome: 'finished' },
  ]);
});
