import {
  asyncGenerator,
  CancelledError,
  ContextVar,
  type Coroutine,
  copyContext,
  createTask,
  DeadlockError,
  type EventLoop,
  getEventLoop,
  getRunningLoop,
  KeyboardInterrupt,
  newEventLoop,
  Runner,
  run,
  SimulatedLoop,
  setDefaultLoopFactory,
  setEventLoop,
  sleep,
} from 'asyncio';
import { type Simulation, simulate } from 'asyncio/testing';
import { describe, expect, test, vi } from 'vitest';
import { firstLines, me, outcomeOf, printed, thrownBy } from './printed.ts';

setDefaultLoopFactory(() => new SimulatedLoop());

/** Sleeps until it is cancelled; then takes a second to clean up. */
function* leftover(name: string, fails = false): Coroutine<void> {
  try {
    yield* sleep(100);
  } catch (error) {
    console.log(`${name}: ${error}`);
  } finally {
    yield* sleep(1);
    console.log(`${name} cleaned up at ${getRunningLoop().time()}`);
  }
  if (fails) throw new Error(name);
}

function countTasks({ trace }: Simulation<unknown>): number {
  return trace.filter(({ kind }) => kind === 'task-created').length;
}

describe('leftovers at the end of run()', () => {
  test('are cancelled and awaited, and their errors are reported', () => {
    const { output, errors, result } = simulate(function* () {
      createTask(leftover('a'));
      createTask(leftover('b', true), { name: 'b' });
      yield* sleep(0);
      return 'result';
    });
    expect(output).toEqual([
      'a: CancelledError',
      'b: CancelledError',
      'a cleaned up at 1',
      'b cleaned up at 1',
    ]);
    expect(firstLines(errors)).toEqual([
      "unhandled exception during asyncio.run() shutdown\ntask: <Task finished name='b' exception=Error: b>\nError: b",
    ]);
    expect(result()).toBe('result');
  });

  test('that start tasks while they clean up leave those pending, which is reported', () => {
    const { output, errors } = simulate(function* () {
      function* grandchild() {
        console.log('the grandchild runs');
        yield* sleep(50);
        console.log('never');
      }
      function* child() {
        try {
          yield* sleep(100);
        } finally {
          createTask(grandchild(), { name: 'grandchild' });
          yield* sleep(1);
        }
      }
      createTask(child());
      yield* sleep(0);
    });
    expect(output).toEqual(['the grandchild runs']);
    expect(errors).toEqual([
      "Task was destroyed but it is pending!\ntask: <Task pending name='grandchild'>",
    ]);
  });

  test('that refuse to end and then wait for nothing are a deadlock, not a success', () => {
    const { error } = simulate(function* () {
      function* refuses() {
        try {
          yield* sleep(100);
        } catch {}
        yield* getRunningLoop().createFuture();
      }
      createTask(refuses(), { name: 'stubborn' });
      yield* sleep(0);
    });
    expect(error).toBeInstanceOf(DeadlockError);
    expect(String(error)).toContain('stubborn waits for future');
  });

  test('are cleaned up after an error of main, which is what run() throws', () => {
    const { output, error } = simulate(function* () {
      createTask(leftover('a'));
      yield* sleep(0);
      throw new Error('main');
    });
    expect([output, error]).toEqual([
      ['a: CancelledError', 'a cleaned up at 1'],
      new Error('main'),
    ]);
  });
});

describe('the end of main', () => {
  test('by a cancellation raises CancelledError', () => {
    const { outcome, error } = simulate(function* () {
      me().cancel('self');
      yield* sleep(1);
    });
    expect([outcome, String(error)]).toEqual(['cancelled', 'CancelledError: self']);
    expect(error).toBeInstanceOf(CancelledError);
  });

  test('by loop.stop() raises RuntimeError', () => {
    const { error } = simulate(function* () {
      getRunningLoop().stop();
      yield* sleep(1);
    });
    expect(String(error)).toBe('RuntimeError: Event loop stopped before Future completed.');
  });

  test('by KeyboardInterrupt still lets the others clean up', () => {
    const { output, error, errors } = simulate(function* () {
      createTask(leftover('a'));
      yield* sleep(0);
      throw new KeyboardInterrupt('main');
    });
    expect([output, error]).toEqual([
      ['a: CancelledError', 'a cleaned up at 1'],
      new KeyboardInterrupt('main'),
    ]);
    expect(errors).toEqual([]);
  });

  test('by KeyboardInterrupt in another task cancels main', () => {
    const { output, error, errors } = simulate(function* () {
      function* interrupted(): Coroutine<void> {
        throw new KeyboardInterrupt('child');
      }
      createTask(interrupted(), { name: 'child' });
      console.log(yield* outcomeOf(sleep(10)));
    });
    expect([output, error]).toEqual([['CancelledError'], new KeyboardInterrupt('child')]);
    expect(firstLines(errors)).toEqual([
      "Task exception was never retrieved\nfuture: <Task finished name='child' exception=KeyboardInterrupt: child>\nKeyboardInterrupt: child",
    ]);
  });
});

describe('run()', () => {
  test('raises at the call for what is no awaitable, and leaves no loop behind', () => {
    const main = function* () {};
    expect(thrownBy(() => Reflect.apply(run, null, [5]))).toBe(
      'TypeError: A Future, a coroutine or an awaitable is required, got 5.',
    );
    expect(thrownBy(() => Reflect.apply(run, null, [main]))).toBe(
      'TypeError: A Future, a coroutine or an awaitable is required, got function main. Call the function: run(main()), not run(main).',
    );
    expect(thrownBy(() => Reflect.apply(run, null, [sleep(0), true]))).toBe(
      'TypeError: run() takes options, got true. Write { debug: true }.',
    );
    expect(thrownBy(getEventLoop)).toMatch(/^RuntimeError: There is no current event loop/);
  });

  test('takes any awaitable', async () => {
    const awaitable = {
      *[Symbol.iterator](): Coroutine<string> {
        return yield* sleep(1, 'awaitable');
      },
    };
    expect(await run(awaitable)).toBe('awaitable');
  });

  test('makes its loop with loopFactory, sets debug, and closes the loop', async () => {
    const loops: EventLoop[] = [];
    const loopFactory = () => {
      const loop = new SimulatedLoop();
      loops.push(loop);
      return loop;
    };
    function* main() {
      return [getRunningLoop(), getRunningLoop().getDebug()];
    }
    expect(await run(main(), { loopFactory, debug: true })).toEqual([loops[0], true]);
    expect([loops.length, loops[0]?.isClosed()]).toEqual([1, true]);
  });

  test('is over on a SimulatedLoop when it returns', () => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    function* main() {
      yield* sleep(3600);
      console.log('an hour later');
    }
    void run(main());
    expect(log).toHaveBeenCalledWith('an hour later');
    log.mockRestore();
  });

  test('shows a task for the closing of generators in the trace only when one is open', () => {
    const numbers = asyncGenerator<number>(function* (emit) {
      yield* emit(1);
    });
    expect(countTasks(simulate(() => sleep(0)))).toBe(1);
    const closing = ['shutdownAsyncgens()', 'aclose()'];
    expect(countTasks(simulate(() => numbers.next()))).toBe(1 + closing.length);
  });
});

describe('a Runner', () => {
  test('runs several coroutines on one loop and in one context of its own', async () => {
    const count = new ContextVar('count', { default: 0 });
    function* add(value: number): Coroutine<number> {
      count.set(count.get() + value);
      return count.get();
    }
    const runner = new Runner();
    expect([await runner.run(add(1)), await runner.run(add(2)), count.get()]).toEqual([1, 3, 0]);
    const context = copyContext();
    expect(await runner.run(add(10), { context })).toBe(10);
    expect([await runner.run(add(1)), context.get(count)]).toEqual([4, 10]);
    expect(runner.getLoop()).toBe(runner.getLoop());
    await runner.close();
  });

  test('lets tasks go on from one run to the next, and cancels them when it closes', async () => {
    const ticks: string[] = [];
    function* background() {
      try {
        for (;;) {
          yield* sleep(1);
          ticks.push(`tick at ${getRunningLoop().time()}`);
        }
      } finally {
        ticks.push('background ends');
      }
    }
    function* start(): Coroutine<void> {
      createTask(background());
    }
    const runner = new Runner();
    await runner.run(start());
    await runner.run(sleep(2.5));
    ticks.push('between');
    await runner.run(sleep(1));
    await runner.close();
    expect(ticks).toEqual(['tick at 1', 'tick at 2', 'between', 'tick at 3', 'background ends']);
  });

  test('refuses everything once it is closed, but closing again', async () => {
    const runner = new Runner();
    await runner.run(sleep(0));
    const loop = runner.getLoop();
    await runner.close();
    await runner.close();
    expect(loop.isClosed()).toBe(true);
    expect(thrownBy(() => runner.getLoop())).toBe('RuntimeError: Runner is closed');
    expect(thrownBy(() => runner.run(sleep(0)))).toBe('RuntimeError: Runner is closed');
  });

  test('closed before it was used has no loop to close, and can still be used', async () => {
    const runner = new Runner();
    await runner.close();
    expect(runner.getLoop().isClosed()).toBe(false);
    await runner.close();
  });

  test('installs its loop while it is open; with a loopFactory it leaves the installed one alone', async () => {
    const mine = newEventLoop();
    const runner = new Runner();
    expect(getEventLoopOf(runner)).toBe(runner.getLoop());
    await runner.close();
    setEventLoop(mine);
    const other = new Runner({ loopFactory: () => new SimulatedLoop() });
    await other.run(sleep(0));
    await other.close();
    expect(getEventLoop()).toBe(mine);
    setEventLoop(undefined);
  });

  test('closes itself at the end of the block: await using', async () => {
    const seen: string[] = [];
    {
      await using runner = new Runner({ loopFactory: () => new SimulatedLoop() });
      await runner.run(
        (function* () {
          createTask(
            (function* () {
              try {
                yield* sleep(10);
              } finally {
                seen.push('cancelled');
              }
            })(),
          );
          yield* sleep(1);
        })(),
      );
      seen.push('end of the block');
    }
    expect(seen).toEqual(['end of the block', 'cancelled']);
  });

  test("can't be closed while it runs", () => {
    const output = printed(function* () {
      const runner = new Runner();
      runner.getLoop().createTask(sleep(0));
      console.log(thrownBy(() => runner.close()));
    });
    expect(output).toEqual([
      'RuntimeError: Runner.close() cannot be called from a running event loop. Inside a coroutine, use yield*.',
    ]);
  });
});

function getEventLoopOf(runner: Runner): EventLoop {
  runner.getLoop();
  return getEventLoop();
}
