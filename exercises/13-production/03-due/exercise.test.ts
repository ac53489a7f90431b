import {
  type Coroutine,
  createTask,
  ExceptionGroup,
  getRunningLoop,
  sleep,
  time,
  wait,
} from 'asyncio';
import { cancelEverywhere, simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { measure } from './exercise';

/** A service that notes when requests come, and answers after as many seconds as the list says. */
function service(answers: readonly number[]) {
  const state = { sent: [] as number[], underWay: 0 };
  function* request(number: number): Coroutine<void> {
    state.sent.push(getRunningLoop().time());
    state.underWay += 1;
    try {
      yield* sleep(answers[number] ?? 0);
    } finally {
      state.underWay -= 1;
    }
  }
  return { state, request };
}

test('a request is sent when it is due, though others are still under way', () => {
  const { state, request } = service([10, 10, 10, 10]);
  simulate(() => measure({ request, perSecond: 2, count: 4 })).result();
  expect(state.sent, 'seconds at which requests came, two in a second').toEqual([0, 0.5, 1, 1.5]);
});

test('returns the seconds of each request in the order of their numbers', () => {
  const { request } = service([4, 1, 2]);
  const { result, time: seconds } = simulate(() => measure({ request, perSecond: 1, count: 3 }));
  expect(result(), 'answers after 4, 1 and 2 s').toEqual([4, 1, 2]);
  expect(seconds, 'seconds until the last answer').toBe(4);
});

test('begins when it is called, whatever the clock shows', () => {
  const { state, request } = service([1, 1]);
  const { result } = simulate(function* main() {
    yield* sleep(100);
    return yield* measure({ request, perSecond: 1, count: 2 });
  });
  expect(result(), 'what measure returned, begun at 100 s').toEqual([1, 1]);
  expect(state.sent, 'seconds at which requests came').toEqual([100, 101]);
});

test('measures from when a request was due, though the loop was blocked then', () => {
  const { request } = service([0, 0, 0, 0, 0]);
  const { result } = simulate(function* main() {
    getRunningLoop().callLater(0.5, () => time.sleep(3));
    return yield* measure({ request, perSecond: 1, count: 5 });
  });
  expect(result(), 'due at 0 to 4 s, with a loop that is blocked from 0.5 to 3.5 s').toEqual([
    0, 2.5, 1.5, 0.5, 0,
  ]);
});

test('a request that blocks makes only those late that were due meanwhile', () => {
  function* request(number: number): Coroutine<void> {
    if (number === 1) time.sleep(2.5);
    yield* sleep(0.25);
  }
  const { result } = simulate(() => measure({ request, perSecond: 1, count: 6 }));
  expect(result(), 'the second request blocks from 1 to 3.5 s').toEqual([
    0.25, 2.75, 1.75, 0.75, 0.25, 0.25,
  ]);
});

test('a request that fails ends it, and leaves none running', () => {
  const { state, request } = service([60, 60, 60]);
  function* failing(number: number): Coroutine<void> {
    if (number === 1) throw new Error('refused');
    yield* request(number);
  }
  const { result } = simulate(function* main() {
    const measuring = createTask(measure({ request: failing, perSecond: 1, count: 3 }));
    yield* wait([measuring]);
    return { error: measuring.exception(), at: getRunningLoop().time() };
  });
  const { error, at } = result();
  expect(error, 'what measure threw').toBeInstanceOf(ExceptionGroup);
  expect([at, state.underWay], 'when, and how many requests were left').toEqual([1, 0]);
});

test('cancelled at any wait, it leaves no request running', () => {
  let used = service([2, 2, 2]);
  cancelEverywhere(
    () => {
      used = service([2, 2, 2]);
      return measure({ request: used.request, perSecond: 1, count: 3 });
    },
    () => expect(used.state.underWay, 'requests under way').toBe(0),
  );
});

test('no requests take no time', () => {
  const { request } = service([]);
  const { result, time: seconds } = simulate(() => measure({ request, perSecond: 1, count: 0 }));
  expect(result(), 'what measure returned').toEqual([]);
  expect(seconds, 'seconds for no requests').toBe(0);
});
