import { Future, getRunningLoop, Runner, run, SimulatedLoop, sleep, time } from 'asyncio';
import { simulate } from 'asyncio/testing';
import { describe, expect, test } from 'vitest';
import { firstLines, printed, thrownBy } from '../printed.ts';

describe('a pass', () => {
  test('runs only the handles that are ready at its start', () => {
    const output = printed(function* () {
      const loop = getRunningLoop();
      loop.callLater(1, () => console.log('timer'));
      loop.callSoon(() => {
        console.log('first');
        time.sleep(2);
        loop.callSoon(() => {
          console.log('next pass');
          loop.callSoon(() => console.log('the pass after'));
        });
      });
      loop.callSoon(() => console.log('second'));
      yield* sleep(3);
    });
    expect(output).toEqual(['first', 'second', 'next pass', 'timer', 'the pass after']);
  });

  test('runs timers that are due after what was ready, the earliest deadline first', () => {
    const output = printed(function* () {
      const loop = getRunningLoop();
      loop.callLater(0, () => console.log('in 0 seconds'));
      loop.callSoon(() => console.log('soon'));
      loop.callAt(loop.time() - 5, () => console.log('five seconds ago'));
      loop.callLater(-1, () => console.log('a second ago'));
      yield* sleep(0);
      console.log('main');
    });
    expect(output).toEqual(['soon', 'main', 'five seconds ago', 'a second ago', 'in 0 seconds']);
  });

  test('calls callbacks without any argument', () => {
    const counts: number[] = [];
    const count = (...given: unknown[]) => counts.push(given.length);
    printed(function* () {
      const loop = getRunningLoop();
      loop.callSoon(count);
      loop.callLater(0.5, count);
      yield* sleep(1);
    });
    expect(counts).toEqual([0, 0]);
  });

  test('takes timers along that are due within a nanosecond', () => {
    const output = printed(function* () {
      const loop = getRunningLoop();
      const note = (name: string) => () => console.log(`${name} at ${loop.time()}`);
      loop.callAt(1 + 5e-10, note('half a nanosecond'));
      loop.callAt(1 + 5e-9, note('five nanoseconds'));
      loop.callAt(1, note('exact'));
      yield* sleep(2);
    });
    expect(output).toEqual([
      'exact at 1',
      'half a nanosecond at 1',
      'five nanoseconds at 1.000000005',
    ]);
  });

  test('runs a timer that is due although the clock is too late for nanoseconds', () => {
    const tenYears = 86400 * 365 * 10;
    const { result, time } = simulate(function* () {
      yield* sleep(tenYears);
      yield* sleep(1, 'awake');
      return 'awake';
    });
    expect([result(), time]).toEqual(['awake', tenYears + 1]);
  });

  test('passes over a handle that was cancelled', () => {
    const output = printed(function* () {
      const loop = getRunningLoop();
      const soon = loop.callSoon(() => console.log('never'));
      const timer = loop.callLater(1, () => console.log('never'));
      soon.cancel();
      soon.cancel();
      timer.cancel();
      yield* sleep(2);
      console.log(soon.cancelled(), timer.cancelled(), String(soon));
    });
    expect(output).toEqual(['true true <Handle cancelled>']);
  });
});

describe('stop()', () => {
  test('lets the pass finish, and keeps what is scheduled for the next run', async () => {
    const loop = new SimulatedLoop();
    const seen: string[] = [];
    loop.callSoon(() => {
      loop.stop();
      loop.callSoon(() => seen.push('next pass'));
    });
    loop.callSoon(() => seen.push('same pass'));
    loop.callLater(5, () => seen.push('timer'));
    await loop.runForever();
    expect([seen, loop.time()]).toEqual([['same pass'], 0]);
    loop.callSoon(() => loop.stop());
    await loop.runForever();
    expect([seen, loop.time()]).toEqual([['same pass', 'next pass'], 0]);
  });

  test('before the loop runs makes it run one pass', async () => {
    const loop = new SimulatedLoop();
    const seen: string[] = [];
    loop.callSoon(() => seen.push('ready'));
    loop.callLater(0, () => seen.push('due'));
    loop.callLater(1, () => seen.push('not due'));
    loop.stop();
    await loop.runForever();
    expect([seen, loop.time()]).toEqual([['ready', 'due'], 0]);
  });

  test('before the future is done is an error of runUntilComplete, and the future can be run again', async () => {
    const loop = new SimulatedLoop();
    const future = loop.createFuture<number>();
    loop.callSoon(() => loop.stop());
    await expect(loop.runUntilComplete(future)).rejects.toThrow(
      'Event loop stopped before Future completed.',
    );
    future.setResult(7);
    expect(await loop.runUntilComplete(future)).toBe(7);
  });
});

describe('a running loop', () => {
  test("can't be run again, closed, or joined by another loop: each raises at the call", () => {
    const output = printed(function* () {
      const loop = getRunningLoop();
      const other = new SimulatedLoop();
      const attempts = [
        () => run(sleep(0)),
        () => loop.runUntilComplete(sleep(0)),
        () => loop.runForever(),
        () => loop.close(),
        () => other.runForever(),
        () => new Runner().run(sleep(0)),
      ];
      for (const attempt of attempts) console.log(thrownBy(attempt));
    });
    expect(output).toEqual([
      'RuntimeError: asyncio.run() cannot be called from a running event loop. Inside a coroutine, use yield*.',
      'RuntimeError: This event loop is already running',
      'RuntimeError: This event loop is already running',
      'RuntimeError: Cannot close a running event loop',
      'RuntimeError: Cannot run the event loop while another loop is running',
      'RuntimeError: Runner.run() cannot be called from a running event loop. Inside a coroutine, use yield*.',
    ]);
  });
});

describe('a closed loop', () => {
  test('takes nothing any more: each call raises at once', () => {
    const loop = new SimulatedLoop();
    const future = new Future<number>({ loop });
    future.addDoneCallback(() => undefined);
    loop.close();
    loop.close();
    const attempts = [
      () => loop.callSoon(() => undefined),
      () => loop.callLater(1, () => undefined),
      () => loop.callAt(1, () => undefined),
      () => loop.callSoonThreadsafe(() => undefined),
      () => loop.createTask(sleep(0)),
      () => loop.runForever(),
      () => loop.runUntilComplete(future),
      () => future.setResult(1),
      () => future.addDoneCallback(() => undefined),
    ];
    for (const attempt of attempts)
      expect(thrownBy(attempt)).toBe('RuntimeError: Event loop is closed');
    expect([loop.isClosed(), future.done()]).toEqual([true, true]);
  });
});

describe('an error in a callback', () => {
  test('goes to the exception handler, and the loop goes on', () => {
    const { output, errors } = simulate(function* () {
      const loop = getRunningLoop();
      loop.callSoon(function breaks() {
        throw new Error('broken callback');
      });
      loop.callSoon(() => console.log('next callback'));
      yield* sleep(0);
      console.log('main');
    });
    expect(output).toEqual(['next callback', 'main']);
    expect(firstLines(errors)).toEqual([
      'Exception in callback breaks\nhandle: <Handle breaks>\nError: broken callback',
    ]);
  });

  test('stops the loop if it is KeyboardInterrupt, and the loop can run on afterwards', async () => {
    const { KeyboardInterrupt } = await import('asyncio');
    const loop = new SimulatedLoop();
    const seen: string[] = [];
    loop.callSoon(() => {
      throw new KeyboardInterrupt('stop');
    });
    loop.callSoon(() => seen.push('left over'));
    await expect(loop.runForever()).rejects.toThrow(KeyboardInterrupt);
    expect([loop.isRunning(), seen]).toEqual([false, []]);
    loop.callSoon(() => loop.stop());
    await loop.runForever();
    expect(seen).toEqual(['left over']);
  });
});

describe('debug mode', () => {
  test('reports callbacks and steps that take long', () => {
    const { errors } = simulate(
      function* () {
        const loop = getRunningLoop();
        loop.slowCallbackDuration = 0.2;
        loop.callSoon(function blocks() {
          time.sleep(0.2);
        });
        loop.callSoon(() => time.sleep(0.1));
        yield* loop.createTask(
          (function* () {
            time.sleep(0.25);
          })(),
        );
      },
      { debug: true },
    );
    expect(errors).toEqual([
      'Executing <Handle blocks> took 0.200 seconds',
      "Executing <Task finished name='Task-2' result=undefined> took 0.250 seconds",
    ]);
  });

  test('can be switched while the loop runs', () => {
    const { errors } = simulate(function* () {
      const loop = getRunningLoop();
      console.log(loop.getDebug());
      loop.setDebug(true);
      loop.callSoon(() => time.sleep(1));
      yield* sleep(1);
      loop.setDebug(false);
      loop.callSoon(() => time.sleep(1));
      yield* sleep(1);
    });
    expect(errors).toEqual(['Executing <Handle anonymous> took 1.000 seconds']);
  });
});
