import {
  type Coroutine,
  createTask,
  ExceptionGroup,
  getRunningLoop,
  QueueShutDown,
  sleep,
  wait,
} from 'asyncio';
import { cancelEverywhere, explore, latency, simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { pump } from './exercise';

/** A log of so many lines, and a service; both note what happens. */
function service(lines: number, readSeconds: number, handleSeconds: number, longest = 0) {
  const state = { read: 0, begun: 0, handled: [] as number[], busy: 0, mostBusy: 0, furthest: 0 };
  function* read(): Coroutine<number | undefined> {
    yield* latency(readSeconds, Math.max(readSeconds, longest));
    if (state.read === lines) return undefined;
    state.read += 1;
    state.furthest = Math.max(state.furthest, state.read - state.begun);
    return state.read;
  }
  function* handle(line: number): Coroutine<void> {
    state.begun += 1;
    state.busy += 1;
    state.mostBusy = Math.max(state.mostBusy, state.busy);
    try {
      yield* latency(handleSeconds, Math.max(handleSeconds, longest));
      state.handled.push(line);
    } finally {
      state.busy -= 1;
    }
  }
  return { state, read, handle };
}

/** The group that comes out of a pump, and when. */
function failureOf(main: () => Coroutine<void>) {
  return simulate(function* program() {
    const pumping = createTask(main());
    yield* wait([pumping]);
    return { error: pumping.exception(), at: getRunningLoop().time() };
  }).result();
}

test('reads and handles at the same time', () => {
  const { state, read, handle } = service(4, 1, 1);
  const { result, time } = simulate(() => pump({ read, handle, workers: 2, room: 1 }));
  result();
  expect(state.handled, 'the lines that were handled').toEqual([1, 2, 3, 4]);
  expect(time, 'seconds: five reads of 1 s; the last line is handled meanwhile').toBe(5);
});

test('as many workers as were asked for work side by side', () => {
  const { state, read, handle } = service(7, 0, 2);
  const { result, time } = simulate(() => pump({ read, handle, workers: 3, room: 2 }));
  result();
  expect(state.mostBusy, 'the most at any moment').toBe(3);
  expect(time, 'seconds for 7 lines of 2 s by 3 workers').toBe(6);
});

test('handles each item exactly once', () => {
  explore(
    function* main() {
      const { state, read, handle } = service(6, 0, 0.5, 3);
      yield* pump({ read, handle, workers: 2, room: 3 });
      return state.handled;
    },
    ({ result }) =>
      expect(
        result().toSorted((one, other) => one - other),
        'the lines that were handled',
      ).toEqual([1, 2, 3, 4, 5, 6]),
  );
});

test('the reader is never further ahead than the room allows', () => {
  const { state, read, handle } = service(20, 0, 1);
  simulate(() => pump({ read, handle, workers: 2, room: 3 })).result();
  expect(state.handled, 'the lines that were handled').toHaveLength(20);
  expect(
    state.furthest,
    'lines read and not begun: 3 that wait, 1 in the hand',
  ).toBeLessThanOrEqual(4);
});

test("a slow reader doesn't send the workers home", () => {
  const { state, read, handle } = service(3, 5, 1);
  const { result, time } = simulate(() => pump({ read, handle, workers: 2, room: 2 }));
  result();
  expect(state.handled, 'the lines that were handled').toEqual([1, 2, 3]);
  expect(time, 'seconds: four reads of 5 s').toBe(20);
});

test('returns when the last item has been handled, not when it was taken', () => {
  const { state, read, handle } = service(1, 0, 10);
  const { result, time } = simulate(() => pump({ read, handle, workers: 1, room: 1 }));
  result();
  expect(state.handled, 'the lines that were handled').toEqual([1]);
  expect(time, 'seconds for one line of 10 s').toBe(10);
});

test('an empty log needs no handling', () => {
  const { state, read, handle } = service(0, 1, 1);
  const { result, time } = simulate(() => pump({ read, handle, workers: 2, room: 1 }));
  result();
  expect([state.begun, time], 'lines handled, and seconds').toEqual([0, 1]);
});

test('an error of handle ends everything and comes out in a group', () => {
  const { state, read, handle } = service(1000, 0, 60);
  function* failing(line: number): Coroutine<void> {
    if (line < 3) return yield* handle(line);
    yield* sleep(1);
    throw new Error('line 3');
  }
  const { error, at } = failureOf(() => pump({ read, handle: failing, workers: 3, room: 2 }));
  expect(error, 'what pump threw').toBeInstanceOf(ExceptionGroup);
  expect([at, state.busy], 'when, and how many worked on').toEqual([1, 0]);
});

test('an error of handle comes out whatever its class', () => {
  const { read } = service(5, 0, 1);
  function* handle(): Coroutine<void> {
    yield* sleep(1);
    throw new QueueShutDown();
  }
  const { error } = failureOf(() => pump({ read, handle, workers: 2, room: 10 }));
  expect(error, 'what pump threw').toBeInstanceOf(ExceptionGroup);
});

test('an error of read ends everything and comes out in a group', () => {
  const { state, handle } = service(0, 0, 60);
  let reads = 0;
  function* read(): Coroutine<number> {
    yield* sleep(1);
    reads += 1;
    if (reads === 3) throw new Error('disk');
    return reads;
  }
  const { error, at } = failureOf(() => pump({ read, handle, workers: 3, room: 2 }));
  expect(error, 'what pump threw').toBeInstanceOf(ExceptionGroup);
  expect([at, state.busy], 'when, and how many worked on').toEqual([3, 0]);
});

test('cancelled at any wait, it leaves nothing running', () => {
  let used = service(3, 1, 2);
  cancelEverywhere(
    () => {
      used = service(3, 1, 2);
      return pump({ ...used, workers: 2, room: 1 });
    },
    () => expect(used.state.busy, 'how many work on').toBe(0),
  );
});
