import {
  createTask,
  fromPromise,
  getRunningLoop,
  run,
  SimulatedLoop,
  sleep,
  toPromise,
} from 'asyncio';
import { simulate, simulateAsync } from 'asyncio/testing';
import { describe, expect, test, vi } from 'vitest';
import { me, printed, thrownBy } from '../printed.ts';

describe('a simulation tells', () => {
  test('the result, the printed lines, the virtual time and the trace', () => {
    const simulation = simulate(function* () {
      console.log('starts');
      yield* sleep(3600);
      console.warn('careful');
      console.error('oh');
      return 'result';
    });
    expect(simulation.result()).toBe('result');
    expect(simulation).toMatchObject({
      outcome: 'finished',
      error: undefined,
      output: ['starts'],
      errors: ['careful', 'oh'],
      time: 3600,
    });
    expect(simulation.trace.at(0)?.kind).toBe('task-created');
  });

  test('the error of a program that failed: result() throws it, as often as it is asked', () => {
    const error = new Error('broken');
    const simulation = simulate(function* () {
      yield* sleep(1);
      throw error;
    });
    expect(simulation).toMatchObject({ outcome: 'failed', error, time: 1 });
    expect([thrownBy(simulation.result), thrownBy(simulation.result)]).toEqual([
      'Error: broken',
      'Error: broken',
    ]);
  });

  test('that a program was cancelled', () => {
    const simulation = simulate(function* () {
      me().cancel('enough');
      yield* sleep(1);
    });
    expect([simulation.outcome, thrownBy(simulation.result)]).toEqual([
      'cancelled',
      'CancelledError: enough',
    ]);
  });

  test('the time at which main ended, not that of the cleaning up after it', () => {
    const { time, output } = simulate(function* () {
      function* slowToLeave() {
        try {
          yield* sleep(100);
        } finally {
          yield* sleep(10);
          console.log('left');
        }
      }
      createTask(slowToLeave());
      yield* sleep(1);
    });
    expect([time, output]).toEqual([1, ['left']]);
  });
});

test('a simulation prints nothing, and gives the console back, also when it is misused', () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const mine = console.log;
  simulate(function* () {
    console.log('captured');
  });
  expect(thrownBy(() => Reflect.apply(simulate, null, [sleep(1)]))).toBe(
    'TypeError: simulate() takes the function, as in simulate(main), not what it returns: got a coroutine',
  );
  expect(console.log).toBe(mine);
  expect(log).not.toHaveBeenCalled();
  log.mockRestore();
});

test('values are printed as text: numbers and strings as they are, the rest in short', () => {
  const output = printed(function* () {
    console.log('text', 1, null, undefined, true, [1, 'a'], { a: 1 }, new Set([1]));
    console.log(new Map([['a', 1]]), Symbol('s'), 5n, getRunningLoop().createFuture());
    const circle: unknown[] = [];
    circle.push(circle);
    console.log(circle.length, Object.create(null));
  });
  expect(output).toEqual([
    'text 1 null undefined true [1,"a"] {"a":1} Set(1) [1]',
    'Map(1) {"a":1} Symbol(s) 5 <Future pending>',
    '1 {}',
  ]);
});

test('main is called inside the loop: what it does before its first wait belongs to the run', () => {
  const { result } = simulate(() => {
    const loop = getRunningLoop();
    return (function* () {
      return loop instanceof SimulatedLoop && loop === getRunningLoop();
    })();
  });
  expect(result()).toBe(true);
});

test("a simulation can't run inside a program: virtual time doesn't nest", () => {
  const output = printed(function* () {
    console.log(thrownBy(() => simulate(() => sleep(1))));
    console.log(thrownBy(() => run(sleep(1))));
    console.log('printing still works');
  });
  expect(output).toEqual([
    'RuntimeError: asyncio.run() cannot be called from a running event loop. Inside a coroutine, use yield*.',
    'RuntimeError: asyncio.run() cannot be called from a running event loop. Inside a coroutine, use yield*.',
    'printing still works',
  ]);
});

test('simulateAsync runs a program that awaits Promises, and tells what it did', async () => {
  const run = await simulateAsync(function* () {
    const word = yield* fromPromise(toPromise(sleep(3, 'heard')).then((text) => `${text} back`));
    console.log(word);
    return getRunningLoop().time();
  });
  expect(run).toMatchObject({ outcome: 'finished', output: ['heard back'], time: 3, leaks: [] });
  expect(run.result()).toBe(3);
});

test('simulateAsync takes the function, not what it returns', async () => {
  await expect(simulateAsync(Object(sleep(1)))).rejects.toThrow(
    'simulateAsync() takes the function',
  );
});
