import { type Coroutine, createTask, getRunningLoop, raiseSignal, sleep, wait } from 'asyncio';
import { simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { untilTold } from './exercise';

/** Waits; the signals come after ten seconds. */
function tell(...signals: string[]) {
  return simulate(function* main() {
    getRunningLoop().callLater(10, () => {
      for (const signal of signals) raiseSignal(signal);
    });
    return yield* untilTold();
  });
}

/** Whether the loop still has handlers of its own. */
function handlersLeft(): string[] {
  const loop = getRunningLoop();
  return ['SIGTERM', 'SIGINT'].filter((signal) => loop.removeSignalHandler(signal));
}

test('returns when SIGTERM comes', () => {
  const { result, time } = tell('SIGTERM');
  expect(result(), 'what untilTold returned').toBe('SIGTERM');
  expect(time, 'the second at which it returned').toBe(10);
});

test('returns when SIGINT comes', () => {
  const { result, time } = tell('SIGINT');
  expect(result(), 'what untilTold returned').toBe('SIGINT');
  expect(time, 'the second at which it returned').toBe(10);
});

test('the first signal counts, and a second one is no error', () => {
  const { result, errors } = tell('SIGINT', 'SIGTERM');
  expect(result(), 'what untilTold returned').toBe('SIGINT');
  expect(errors, 'what the loop reported').toEqual([]);
});

test('gives the signals back when it is over', () => {
  const { result } = simulate(function* main() {
    getRunningLoop().callLater(10, () => raiseSignal('SIGTERM'));
    yield* untilTold();
    return handlersLeft();
  });
  expect(result(), 'signals that still have a handler').toEqual([]);
});

test('gives the signals back when it is cancelled', () => {
  const { result } = simulate(function* main(): Coroutine<string[]> {
    const waiting = createTask(untilTold());
    yield* sleep(1);
    waiting.cancel();
    yield* wait([waiting]);
    return handlersLeft();
  });
  expect(result(), 'signals that still have a handler').toEqual([]);
});
