import {
  CancelledError,
  type Coroutine,
  createTask,
  getRunningLoop,
  Queue,
  raiseSignal,
  sleep,
  wait,
} from 'asyncio';
import { cancelEverywhere, simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { runOffice } from './exercise';

interface Order {
  /** When it comes. */
  at: number;
  seconds: number;
  fails?: boolean;
  /** Seconds for cleaning up after a cancellation. */
  cleanup?: number;
}

/** Orders that come at their times, and a handler that notes what becomes of them. */
function makeOffice(orders: readonly Order[]) {
  const queue = new Queue<number>();
  const log: string[] = [];
  const note = (text: string) => log.push(`${getRunningLoop().time()} s  ${text}`);
  function* handle(number: number): Coroutine<void> {
    const { seconds = 0, fails, cleanup = 0 } = orders[number] ?? {};
    note(`${number} begins`);
    try {
      yield* sleep(seconds);
      if (fails) throw new Error('printer jam');
      note(`${number} ends`);
    } catch (error) {
      if (error instanceof CancelledError) yield* sleep(cleanup);
      note(error instanceof CancelledError ? `${number} cleaned up` : `${number} fails`);
      throw error;
    }
  }
  for (const [number, { at }] of orders.entries())
    getRunningLoop().callLater(at, () => queue.putNowait(number));
  return { queue, log, handle };
}

/** Runs an office until the signal at `stop` has been dealt with. */
function runUntil(stop: number, grace: number, orders: readonly Order[]) {
  const { result, leaks } = simulate(function* main() {
    const loop = getRunningLoop();
    const { queue, log, handle } = makeOffice(orders);
    loop.callLater(stop, () => raiseSignal('SIGTERM'));
    const tally = yield* runOffice({ orders: queue, handle, grace });
    const closedAt = loop.time();
    yield* sleep(100);
    return { tally, log, closedAt, left: queue.qsize() };
  });
  return { ...result(), leaks };
}

test('orders are handled at once, each in a task of its own', () => {
  const { log, tally } = runUntil(10, 5, [
    { at: 1, seconds: 3 },
    { at: 2, seconds: 1 },
  ]);
  expect(log, 'what became of two orders').toEqual([
    '1 s  0 begins',
    '2 s  1 begins',
    '3 s  1 ends',
    '4 s  0 ends',
  ]);
  expect(tally, 'the tally').toEqual({ finished: 2, failed: 0, givenUp: 0 });
});

test('after SIGTERM it takes no order', () => {
  const { log, left } = runUntil(2.5, 10, [
    { at: 1, seconds: 5 },
    { at: 3, seconds: 1 },
    { at: 20, seconds: 1 },
  ]);
  expect(log, 'what became of the orders, one before the signal and two after').toEqual([
    '1 s  0 begins',
    '6 s  0 ends',
  ]);
  expect(left, 'orders that are left in the queue').toBe(2);
});

test('orders that have begun may end within the grace', () => {
  const { log, closedAt, tally } = runUntil(2, 5, [
    { at: 1, seconds: 4 },
    { at: 1.5, seconds: 2 },
  ]);
  expect(log.slice(2), 'how the orders ended').toEqual(['3.5 s  1 ends', '5 s  0 ends']);
  expect(closedAt, 'the second at which it closed: nobody waits longer than needed').toBe(5);
  expect(tally, 'the tally').toEqual({ finished: 2, failed: 0, givenUp: 0 });
});

test('with no order open it closes at once', () => {
  expect(runUntil(7, 5, []).closedAt, 'without any order').toBe(7);
  expect(runUntil(7, 5, [{ at: 1, seconds: 1 }]).closedAt, 'with an order long done').toBe(7);
});

test('when the grace is over the rest is cancelled', () => {
  const { log, closedAt, tally } = runUntil(2, 5, [
    { at: 1, seconds: 60 },
    { at: 1, seconds: 3 },
  ]);
  expect(log.slice(2), 'how the orders ended, with a grace until 7 s').toEqual([
    '4 s  1 ends',
    '7 s  0 cleaned up',
  ]);
  expect(closedAt, 'the second at which it closed').toBe(7);
  expect(tally, 'the tally').toEqual({ finished: 1, failed: 0, givenUp: 1 });
});

test('waits until what was cancelled has cleaned up', () => {
  const { log, closedAt } = runUntil(2, 5, [{ at: 1, seconds: 60, cleanup: 3 }]);
  expect(log.at(-1), 'how the order ended').toBe('10 s  0 cleaned up');
  expect(closedAt, 'the second at which it closed').toBe(10);
});

test('an order that fails does not end the office', () => {
  const { log, tally, closedAt } = runUntil(10, 5, [
    { at: 1, seconds: 1, fails: true },
    { at: 3, seconds: 1 },
  ]);
  expect(log.slice(1), 'what became of the orders').toEqual([
    '2 s  0 fails',
    '3 s  1 begins',
    '4 s  1 ends',
  ]);
  expect(tally, 'the tally').toEqual({ finished: 1, failed: 1, givenUp: 0 });
  expect(closedAt, 'the second at which it closed').toBe(10);
});

test('an order that fails within the grace does not end the others', () => {
  const { tally, closedAt } = runUntil(2, 10, [
    { at: 1, seconds: 3, fails: true },
    { at: 1, seconds: 6 },
  ]);
  expect(tally, 'the tally').toEqual({ finished: 1, failed: 1, givenUp: 0 });
  expect(closedAt, 'the second at which it closed').toBe(7);
});

test('leaves no task running, and nothing unseen', () => {
  const { leaks } = runUntil(2, 1, [
    { at: 1, seconds: 60 },
    { at: 1, seconds: 0.5, fails: true },
  ]);
  expect(leaks, 'what the office left behind').toEqual([]);
});

test('gives the signal back', () => {
  const { result } = simulate(function* main() {
    const loop = getRunningLoop();
    const { queue, handle } = makeOffice([]);
    loop.callLater(1, () => raiseSignal('SIGTERM'));
    yield* runOffice({ orders: queue, handle, grace: 1 });
    return loop.removeSignalHandler('SIGTERM');
  });
  expect(result(), 'whether SIGTERM still had a handler').toBe(false);
});

test('cancelled while it is open, it cleans up', () => {
  const { result } = simulate(function* main() {
    const loop = getRunningLoop();
    const { queue, handle, log } = makeOffice([{ at: 1, seconds: 60 }]);
    const office = createTask(runOffice({ orders: queue, handle, grace: 100 }));
    yield* sleep(2);
    office.cancel();
    yield* wait([office]);
    return { last: log.at(-1), at: loop.time(), handler: loop.removeSignalHandler('SIGTERM') };
  });
  expect(
    result(),
    'the last that became of the order, when, and whether there was a handler',
  ).toEqual({ last: '2 s  0 cleaned up', at: 2, handler: false });
});

test('cancelled at any wait, it leaves nothing running', () => {
  cancelEverywhere(() => {
    const { queue, handle } = makeOffice([
      { at: 1, seconds: 4 },
      { at: 1, seconds: 60 },
    ]);
    getRunningLoop().callLater(2, () => raiseSignal('SIGTERM'));
    return runOffice({ orders: queue, handle, grace: 5 });
  });
});
