import {
  ConcurrentFuture,
  type Coroutine,
  DeadlockError,
  getRunningLoop,
  run,
  runCoroutineThreadsafe,
  SimulatedLoop,
  sleep,
  ThreadPoolExecutor,
  time,
  toThread,
  wrapFuture,
} from 'asyncio';
import { simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { printed, thrownBy } from '../printed.ts';

/** A job that says when it starts, and takes so many seconds. */
function announce(name: string, seconds: number): void {
  console.log(name, 'starts');
  time.sleep(seconds);
}

test('a job that a job submits starts at that job’s time', () => {
  const lines = printed(function* () {
    const loop = getRunningLoop();
    const pool = new ThreadPoolExecutor(2);
    const inner = (name: string) => {
      console.log(name, 'starts at', loop.time());
      time.sleep(1);
    };
    const outer = () => {
      pool.submit(inner, 'at once');
      time.sleep(3);
      return pool.submit(inner, 'later');
    };
    const later = yield* loop.runInExecutor(pool, outer);
    yield* wrapFuture(later);
    console.log('ends at', loop.time());
  });
  expect(lines).toEqual(['at once starts at 0', 'later starts at 3', 'ends at 4']);
});

test('a pool that nobody shuts down ends its jobs after the program, as a process waits for its threads', () => {
  const lines = printed(function* () {
    const loop = getRunningLoop();
    const pool = new ThreadPoolExecutor(1);
    const job = (name: string) => {
      time.sleep(2);
      console.log(name, 'ends at', loop.time());
    };
    pool.submit(job, 'a');
    pool.submit(job, 'b');
    console.log('main ends');
  });
  expect(lines).toEqual(['main ends', 'a ends at 2', 'b ends at 4']);
});

test('a loop that a job runs has the job’s time, and takes the job’s time', () => {
  const { output, time: end } = simulate(function* () {
    const inside = (seconds: number) => () =>
      simulate(function* () {
        yield* sleep(seconds);
        return getRunningLoop().time();
      });
    yield* sleep(1);
    const pool = new ThreadPoolExecutor(1);
    for (const seconds of [2, 3]) {
      const { result, time: took } = yield* getRunningLoop().runInExecutor(pool, inside(seconds));
      console.log(took, 'seconds until', result(), 'and here', getRunningLoop().time());
    }
  });
  expect(output).toEqual(['2 seconds until 3 and here 3', '3 seconds until 6 and here 6']);
  expect(end).toBe(6);
});

test('run waits five minutes for the default executor’s jobs, and then says so', () => {
  const { output, errors } = simulate(function* () {
    const loop = getRunningLoop();
    loop.runInExecutor(null, () => {
      time.sleep(1000);
      console.log('job ends at', loop.time());
    });
  });
  expect(output).toEqual(['job ends at 1000']);
  expect(errors).toEqual([
    'RuntimeWarning: The executor did not finishing joining its threads within 300 seconds.',
  ]);
});

test('shutdownDefaultExecutor gives up after its timeout, with a warning', () => {
  const { output, errors } = simulate(function* () {
    const loop = getRunningLoop();
    loop.runInExecutor(null, time.sleep, 5);
    yield* loop.shutdownDefaultExecutor(2);
    console.log('at', loop.time());
  });
  expect(output).toEqual(['at 2']);
  expect(errors).toEqual([
    'RuntimeWarning: The executor did not finishing joining its threads within 2 seconds.',
  ]);
});

test('a job can run a loop of its own, and waits for it', () => {
  const lines = printed(function* () {
    const outer = getRunningLoop();
    function* inside(): Coroutine<void> {
      time.sleep(1);
      yield* sleep(1);
      console.log('inside at', getRunningLoop().time());
    }
    yield* toThread(() => {
      run(inside(), { loopFactory: () => new SimulatedLoop() });
      time.sleep(0.5);
    });
    console.log('outside at', outer.time());
  });
  expect(lines).toEqual(['inside at 2', 'outside at 2.5']);
});

test('an executor that lives longer than a loop has workers of its own on each', () => {
  const pool = new ThreadPoolExecutor(1);
  const program = function* (): Coroutine<number> {
    pool.submit(time.sleep, 1);
    yield* getRunningLoop().runInExecutor(pool, time.sleep, 1);
    return getRunningLoop().time();
  };
  expect([simulate(program).result(), simulate(program).result()]).toEqual([2, 2]);
});

test('a job can be submitted before the loop runs', async () => {
  const loop = new SimulatedLoop();
  const future = loop.runInExecutor(null, () => {
    time.sleep(2);
    return 'early';
  });
  expect(await loop.runUntilComplete(future)).toBe('early');
  expect(loop.time()).toBe(2);
  loop.close();
});

test('using shuts a pool down at the end of its block', () => {
  const lines = printed(function* () {
    {
      using pool = new ThreadPoolExecutor(1);
      pool.submit(announce, 'job', 2);
    }
    console.log('at', getRunningLoop().time());
  });
  expect(lines).toEqual(['job starts', 'at 2']);
});

test('result() inside a job says that a simulated job cannot wait', () => {
  const { error } = simulate(function* () {
    const loop = getRunningLoop();
    yield* toThread(() => runCoroutineThreadsafe(sleep(1), loop).result());
  });
  expect(String(error)).toBe(
    'RuntimeError: A simulated job runs to its end at once, so it cannot wait for what happens later. Let the coroutine that awaits the job wait instead.',
  );
});

test('result() in the loop for what the loop itself would do is a deadlock', () => {
  const { error } = simulate(function* () {
    runCoroutineThreadsafe(sleep(1), getRunningLoop()).result();
  });
  expect(error).toBeInstanceOf(DeadlockError);
  expect(String(error)).toContain('blocks the loop for something that nobody will do');
});

test('result() where nothing can block says what to do instead', () => {
  expect(thrownBy(() => new ConcurrentFuture().result())).toBe(
    'RuntimeError: The job is not done, and JavaScript cannot block a thread for it: results arrive only while nothing runs. Use yield* wrapFuture(future), or loop.runInExecutor().',
  );
});

test('a job that sleeps until the loop changes something is reported instead of running for ever', () => {
  const { error } = simulate(function* () {
    const stop: string[] = [];
    yield* toThread(() => {
      while (stop.length === 0) time.sleep(0.1);
    });
  });
  expect(String(error)).toBe(
    'RuntimeError: A simulated job slept 10,000 times. It runs to its end at once, so it never sees what the loop changes later.',
  );
});

test('in debug mode callSoon and callLater from a job raise, since only callSoonThreadsafe is safe', () => {
  const { output } = simulate(
    function* () {
      const loop = getRunningLoop();
      yield* toThread(() => {
        console.log(thrownBy(() => loop.callSoon(() => {})));
        console.log(thrownBy(() => loop.callLater(1, () => {})));
        console.log(thrownBy(() => loop.callSoonThreadsafe(() => {})));
      });
    },
    { debug: true },
  );
  const message =
    'RuntimeError: Non-thread-safe operation invoked on an event loop other than the current one. Use callSoonThreadsafe().';
  expect(output).toEqual([message, message, 'nothing']);
});

test('what is no function, or makes coroutines, is refused at the call', () => {
  const lines = printed(function* () {
    const loop = getRunningLoop();
    console.log(thrownBy(() => loop.runInExecutor(null, Object('text'))));
    console.log(thrownBy(() => loop.runInExecutor(null, function* work() {})));
    console.log(thrownBy(() => loop.runInExecutor(Object({}), time.sleep, 1)));
    console.log(thrownBy(() => loop.setDefaultExecutor(Object({}))));
    console.log(
      thrownBy(() =>
        runCoroutineThreadsafe(
          Object(() => {}),
          loop,
        ),
      ),
    );
  });
  expect(lines).toEqual([
    'TypeError: a callable object was expected by an executor, got text',
    'TypeError: coroutines cannot be used with an executor. Use createTask().',
    'TypeError: executor must be an Executor or null, got {}',
    'TypeError: executor must be ThreadPoolExecutor instance, got {}',
    'TypeError: A coroutine object is required, got function anonymous',
  ]);
});

test('a closed loop takes no jobs', () => {
  const loop = new SimulatedLoop();
  loop.close();
  expect(thrownBy(() => loop.runInExecutor(null, time.sleep, 1))).toBe(
    'RuntimeError: Event loop is closed',
  );
});

test('a pool has at least one worker, and a whole number of them', () => {
  expect(thrownBy(() => new ThreadPoolExecutor(0))).toBe(
    'RangeError: maxWorkers must be greater than 0, got 0',
  );
  expect(thrownBy(() => new ThreadPoolExecutor(Object({ maxWorkers: 2 })))).toBe(
    'TypeError: maxWorkers must be a whole number, got { maxWorkers: 2 }. Write new ThreadPoolExecutor(4).',
  );
});

test('a job that throws no Error fails with a TypeError that shows what it threw', () => {
  const { error } = simulate(function* () {
    yield* toThread(() => {
      throw 'a string';
    });
  });
  expect(error).toBeInstanceOf(TypeError);
  expect(error).toMatchObject({ cause: 'a string' });
});

test('an async function is refused: it blocks nothing, and nobody awaits it in a worker', () => {
  const { error } = simulate(function* () {
    yield* toThread(async () => 1);
  });
  expect(String(error)).toBe(
    'TypeError: async functions cannot be used with an executor: they give a Promise at once, and block nothing. Await the Promise in the loop.',
  );
});
