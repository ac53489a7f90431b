import { type Coroutine, createTask, getRunningLoop, HostLoop, run, sleep, time } from 'asyncio';
import type { TraceEvent } from 'asyncio/trace';
import { afterEach, describe, expect, test, vi } from 'vitest';

afterEach(() => vi.unstubAllGlobals());

/** A timer may fire this many seconds before its deadline, since no clock is exact. */
const CLOCK_ERROR = 1e-5;

/** Calls `action` from the host once the loop has nothing to do and waits in a timer of the host. */
function whenNapping(action: () => void): void {
  const hostTimeout = setTimeout;
  vi.stubGlobal('setTimeout', (callback: () => void, milliseconds: number) => {
    vi.unstubAllGlobals();
    hostTimeout(action, 1);
    return hostTimeout(callback, milliseconds);
  });
}

describe('timers in real time', () => {
  test('fire in the order of their deadlines, and never early', async () => {
    const fired: string[] = [];
    await run(
      (function* main() {
        const loop = getRunningLoop();
        const start = loop.time();
        const note = (name: string, seconds: number) => {
          const early = loop.time() < start + seconds - CLOCK_ERROR;
          fired.push(early ? `${name} too early` : name);
        };
        for (const [name, seconds] of [
          ['c', 0.006],
          ['a', 0.002],
          ['b', 0.004],
          ['now', 0],
        ] as const)
          loop.callAt(start + seconds, () => note(name, seconds));
        yield* sleep(0.01);
      })(),
    );
    expect(fired).toEqual(['now', 'a', 'b', 'c']);
  });

  test('with the same deadline fire in the order of heapq', async () => {
    const order: number[] = [];
    await run(
      (function* main() {
        const when = getRunningLoop().time() + 0.001;
        for (let number = 0; number < 10; number += 1)
          getRunningLoop().callAt(when, () => order.push(number));
        yield* sleep(0.01);
      })(),
    );
    expect(order).toEqual([0, 2, 6, 5, 9, 8, 7, 1, 3, 4]);
  });

  test('longer than the host can count are possible', async () => {
    await run(
      (function* main() {
        const year = createTask(sleep(86400 * 365));
        const ever = createTask(sleep(Number.POSITIVE_INFINITY));
        yield* sleep(0.001);
        expect([year.done(), ever.done()]).toEqual([false, false]);
      })(),
    );
  });
});

describe('a loop that waits', () => {
  test('is woken by callSoonThreadsafe, from outside its passes', async () => {
    await run(
      (function* main() {
        const loop = getRunningLoop();
        const future = loop.createFuture<string>();
        whenNapping(() => loop.callSoonThreadsafe(() => future.setResult('woken')));
        expect(yield* future).toBe('woken');
      })(),
    );
  });

  test('is woken by a future that a callback of the host finishes', async () => {
    await run(
      (function* main() {
        const future = getRunningLoop().createFuture<string>();
        whenNapping(() => future.setResult('from the host'));
        expect(yield* future).toBe('from the host');
      })(),
    );
  });

  test('is woken by a timer that a callback of the host arms', async () => {
    await run(
      (function* main() {
        const loop = getRunningLoop();
        const future = loop.createFuture<string>();
        whenNapping(() => loop.callLater(0.001, () => future.setResult('in time')));
        expect(yield* future).toBe('in time');
      })(),
    );
  });

  test('notes in the trace how long it was idle, also when it was woken', async () => {
    const trace: TraceEvent[] = [];
    const loopFactory = () => new HostLoop({ trace: (event) => trace.push(event) });
    await run(
      (function* main() {
        const future = getRunningLoop().createFuture<void>();
        whenNapping(() => future.setResult());
        yield* future;
      })(),
      { loopFactory },
    );
    const idle = trace.filter((event) => event.kind === 'idle');
    expect(idle.length).toBe(1);
    expect(idle.every((event) => event.at >= event.from)).toBe(true);
  });
});

describe('a loop that is busy', () => {
  test('lets the host have its turns', async () => {
    let hostHadItsTurn = false;
    setTimeout(() => {
      hostHadItsTurn = true;
    }, 0);
    await run(
      (function* main() {
        while (!hostHadItsTurn) yield* sleep(0);
      })(),
    );
    expect(hostHadItsTurn).toBe(true);
  });

  test("doesn't grow the stack: a hundred thousand steps are as deep as one", async () => {
    const depths = new Set<number>();
    Error.stackTraceLimit = 1000;
    await run(
      (function* main() {
        for (let step = 0; step < 100_000; step += 1) {
          yield* sleep(0);
          if (step % 10_000 === 0) depths.add((new Error().stack ?? '').split('\n').length);
        }
      })(),
    );
    Error.stackTraceLimit = 10;
    expect(depths.size).toBeLessThanOrEqual(2);
  });

  test('makes no microtask drive a step: promises resolve between passes only', async () => {
    const order: string[] = [];
    await run(
      (function* main() {
        void Promise.resolve().then(() => order.push('promise'));
        order.push('one step');
        yield* sleep(0);
        while (!order.includes('promise')) yield* sleep(0);
      })(),
    );
    expect(order).toEqual(['one step', 'promise']);
  });

  test('time.sleep blocks the whole thread', async () => {
    await run(
      (function* main() {
        const start = getRunningLoop().time();
        let fired = Number.NaN;
        getRunningLoop().callLater(0.001, () => {
          fired = getRunningLoop().time() - start;
        });
        time.sleep(0.01);
        yield* sleep(0.001);
        expect(fired).toBeGreaterThanOrEqual(0.01);
      })(),
    );
  });
});

describe('programs in real time', () => {
  test('take turns when two run in one thread', async () => {
    const order: string[] = [];
    function* steps(name: string): Coroutine<void> {
      for (const step of [1, 2]) {
        order.push(`${name}${step}`);
        yield* sleep(0.01);
      }
    }
    await Promise.all([run(steps('a')), run(steps('b'))]);
    expect(order.toSorted()).toEqual(['a1', 'a2', 'b1', 'b2']);
    expect(order.indexOf('b1')).toBeLessThan(order.indexOf('a2'));
  });

  test('give their result and their error as the outcome of the Promise, never earlier', async () => {
    const error = new Error('broken');
    function* fails(): Coroutine<never> {
      yield* sleep(0.001);
      throw error;
    }
    const failing = run(fails());
    await expect(failing).rejects.toBe(error);
    expect(await run(sleep(0.001, 'result'))).toBe('result');
  });
});

test('without setImmediate, as in a browser, the loop goes on by messages to itself', async () => {
  vi.stubGlobal('setImmediate', undefined);
  vi.resetModules();
  const asyncio = await import('asyncio');
  let passes = 0;
  const outcome = await asyncio.run(
    (function* main(): Coroutine<string> {
      const future = asyncio.getRunningLoop().createFuture<string>();
      whenNapping(() => future.setResult('woken'));
      const woken = yield* future;
      for (; passes < 1000; passes += 1) yield* asyncio.sleep(0);
      return yield* asyncio.sleep(0.001, woken);
    })(),
  );
  expect([outcome, passes]).toEqual(['woken', 1000]);
});
