import { describe, expect, test } from 'vitest';
import { EventLoop, Handle } from './exercise';

const newLoop = () => new EventLoop();

test('callSoon() returns before the callback is called', () => {
  const loop = newLoop();
  const calls: string[] = [];
  loop.callSoon(() => calls.push('called'));
  expect(calls, 'calls when callSoon() had returned').toEqual([]);
  loop.runPass();
  expect(calls, 'calls after a pass').toEqual(['called']);
});

test('callbacks are called in the order in which they were planned', () => {
  const loop = newLoop();
  const calls: string[] = [];
  for (const name of ['first', 'second', 'third']) loop.callSoon(() => calls.push(name));
  loop.runPass();
  expect(calls, 'calls after a pass').toEqual(['first', 'second', 'third']);
});

test('what a callback plans waits for the next pass', () => {
  const loop = newLoop();
  const calls: string[] = [];
  loop.callSoon(() => {
    calls.push('jingle');
    loop.callSoon(() => calls.push('news'));
  });
  loop.callSoon(() => calls.push('weather'));
  loop.runPass();
  expect(calls, 'calls after the first pass').toEqual(['jingle', 'weather']);
  loop.runPass();
  expect(calls, 'calls after the second pass').toEqual(['jingle', 'weather', 'news']);
});

test('a callback that plans itself again gets one call per pass', () => {
  const loop = newLoop();
  let calls = 0;
  const again = () => {
    calls += 1;
    if (calls < 1000) loop.callSoon(again);
  };
  loop.callSoon(again);
  loop.runPass();
  expect(calls, 'calls after the first pass').toBe(1);
  loop.runPass();
  expect(calls, 'calls after the second pass').toBe(2);
});

test('a callback can be cancelled until its turn comes', () => {
  const loop = newLoop();
  const calls: string[] = [];
  loop.callSoon(() => {
    calls.push('first');
    second.cancel();
  });
  const second = loop.callSoon(() => calls.push('second'));
  loop.callSoon(() => calls.push('third'));
  loop.runPass();
  expect(calls, 'calls, where the first cancels the second').toEqual(['first', 'third']);
});

test('an error doesn’t keep the next ones from their turn', () => {
  const loop = newLoop();
  const calls: string[] = [];
  loop.setExceptionHandler((error) => calls.push(String(error)));
  loop.callSoon(() => {
    throw new Error('out of paper');
  });
  loop.callSoon(() => calls.push('second'));
  loop.runUntilIdle();
  expect(calls, 'calls and reports').toEqual(['Error: out of paper', 'second']);
});

test('runUntilIdle() goes on until nothing is left', () => {
  const loop = newLoop();
  const calls: number[] = [];
  const countDown = (number: number) => {
    calls.push(number);
    if (number > 0) loop.callSoon(() => countDown(number - 1));
  };
  loop.callSoon(() => countDown(3));
  loop.runUntilIdle();
  expect(calls, 'calls').toEqual([3, 2, 1, 0]);
});

test('a chain of 20,000 callbacks needs no deep stack', () => {
  const loop = newLoop();
  const reports: unknown[] = [];
  loop.setExceptionHandler((error) => reports.push(error));
  let links = 0;
  const next = () => {
    links += 1;
    if (links < 20_000) loop.callSoon(next);
  };
  loop.callSoon(next);
  loop.runUntilIdle();
  expect(reports, 'errors').toEqual([]);
  expect(links, 'callbacks that were called').toBe(20_000);
});

describe('as before', () => {
  test('the callback is called', () => {
    const calls: string[] = [];
    new Handle(newLoop(), () => calls.push('called')).run();
    expect(calls, 'calls after handle.run()').toEqual(['called']);
  });

  test('a handle that is cancelled in time is never called', () => {
    const calls: string[] = [];
    const handle = new Handle(newLoop(), () => calls.push('called'));
    handle.cancel();
    handle.run();
    expect(calls, 'calls after handle.cancel() and handle.run()').toEqual([]);
  });

  test('cancelled() tells whether a handle was cancelled', () => {
    const handle = new Handle(newLoop(), () => undefined);
    expect(handle.cancelled(), 'handle.cancelled() of a new handle').toBe(false);
    handle.cancel();
    expect(handle.cancelled(), 'handle.cancelled() after handle.cancel()').toBe(true);
  });

  test('an error goes to the exception handler, and not to the caller', () => {
    const loop = newLoop();
    const reports: unknown[] = [];
    loop.setExceptionHandler((error) => reports.push(error));
    const broken = new Error('the printer is on fire');
    const handle = new Handle(loop, () => {
      throw broken;
    });
    expect(() => handle.run(), 'handle.run()').not.toThrow();
    expect(reports, 'what the exception handler was told').toEqual([broken]);
  });
});
