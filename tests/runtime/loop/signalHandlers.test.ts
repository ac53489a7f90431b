import { type Coroutine, Event, getRunningLoop, raiseSignal, sleep } from 'asyncio';
import { simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { thrownBy } from '../printed.ts';
import { onBothLoops } from '../streams/bothLoops.ts';

onBothLoops(
  'a signal handler is called in a pass of the loop',
  function* main(): Coroutine<unknown[]> {
    const loop = getRunningLoop();
    const asked = new Event();
    loop.addSignalHandler('SIGUSR2', () => asked.set());
    raiseSignal('SIGUSR2');
    const atOnce = asked.isSet();
    yield* asked.wait();
    return [atOnce, loop.removeSignalHandler('SIGUSR2'), loop.removeSignalHandler('SIGUSR2')];
  },
  [false, true, false],
);

onBothLoops(
  'a handler for SIGINT takes the place of the cancellation of main',
  function* main(): Coroutine<string> {
    const asked = new Event();
    getRunningLoop().addSignalHandler('SIGINT', () => asked.set());
    raiseSignal('SIGINT');
    yield* asked.wait();
    yield* sleep(0);
    return 'not cancelled';
  },
  'not cancelled',
);

onBothLoops(
  'a second handler replaces the first',
  function* main(): Coroutine<string[]> {
    const loop = getRunningLoop();
    const called: string[] = [];
    const done = new Event();
    loop.addSignalHandler('SIGUSR2', () => called.push('first'));
    loop.addSignalHandler('SIGUSR2', () => {
      called.push('second');
      done.set();
    });
    raiseSignal('SIGUSR2');
    yield* done.wait();
    return called;
  },
  ['second'],
);

onBothLoops(
  'a loop that closes leaves no handler behind',
  function* main(): Coroutine<number> {
    const before = process.listenerCount('SIGUSR2');
    getRunningLoop().addSignalHandler('SIGUSR2', () => undefined);
    getRunningLoop().signals.release();
    return process.listenerCount('SIGUSR2') - before;
  },
  0,
);

test('in virtual time a SIGINT without a handler cancels main, as Ctrl-C does', () => {
  const result = simulate(function* () {
    getRunningLoop().callLater(1, () => raiseSignal('SIGINT'));
    yield* sleep(10);
  });
  expect([String(result.error), result.time]).toEqual(['KeyboardInterrupt', 1]);
});

test('in virtual time another signal without a handler raises RuntimeError: it would end the process', () => {
  const result = simulate(function* () {
    return thrownBy(() => raiseSignal('SIGTERM'));
  });
  expect(result.result()).toBe(
    "RuntimeError: SIGTERM would end the process here: nothing handles it. Call loop.addSignalHandler('SIGTERM', …) first.",
  );
});

test('bad signals raise at the call', () => {
  const result = simulate(function* () {
    const add = (signal: unknown, callback: unknown = () => undefined) =>
      thrownBy(() =>
        Reflect.apply(getRunningLoop().addSignalHandler, getRunningLoop(), [signal, callback]),
      );
    function* coroutine(): Coroutine<void> {}
    return [add('SIGKILL'), add('TERM'), add(15), add('SIGTERM', coroutine)];
  });
  expect(result.result()).toEqual([
    'RuntimeError: sig SIGKILL cannot be caught',
    "RangeError: invalid signal 'TERM'. Use a name such as 'SIGTERM'.",
    "TypeError: a signal is a name such as 'SIGTERM', got 15",
    'TypeError: coroutines cannot be used with addSignalHandler(). Use createTask().',
  ]);
});
