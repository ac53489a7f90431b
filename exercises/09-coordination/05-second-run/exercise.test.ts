import { type Coroutine, gather, getRunningLoop, sleep } from 'asyncio';
import { explore, latency, simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { politely } from './exercise';

/** So many requests of so many seconds; notes when each begins, and the most at once. */
function day(durations: readonly number[], longest = 0) {
  return function* main() {
    const seen = { now: 0, most: 0, begun: [] as number[] };
    function* request(seconds: number): Coroutine<string> {
      seen.now += 1;
      seen.most = Math.max(seen.most, seen.now);
      seen.begun.push(getRunningLoop().time());
      yield* latency(seconds, Math.max(seconds, longest));
      seen.now -= 1;
      return `${seconds} s`;
    }
    const answers = yield* gather(durations.map((seconds) => politely(() => request(seconds))));
    return { answers, most: seen.most, begun: seen.begun };
  };
}

const busy = day([2, 1, 1, 3]);
const quiet = day([1]);

test('returns what the requests return', () => {
  const { result } = simulate(busy);
  expect(result().answers, 'the answers').toEqual(['2 s', '1 s', '1 s', '3 s']);
});

test('never more than two requests at once', () => {
  explore(day([1, 1, 1, 1, 1], 4), ({ result }) =>
    expect(result().most, 'the most at any moment').toBe(2),
  );
});

test('the next begins as soon as one ends', () => {
  const { result } = simulate(busy);
  expect(result().begun, 'seconds at which the four began').toEqual([0, 0, 1, 2]);
});

test('a second busy run works, too', () => {
  simulate(busy);
  const { result } = simulate(busy);
  expect(result().answers, 'the answers of the second run').toEqual(['2 s', '1 s', '1 s', '3 s']);
});

test('a second busy run keeps the limit', () => {
  simulate(busy);
  const { result } = simulate(busy);
  expect(result().most, 'the most at any moment of the second run').toBe(2);
});

test('a quiet run between two busy ones changes nothing', () => {
  const days = [quiet, busy, quiet, busy].map((main) => simulate(main).result().most);
  expect(days, 'the most at any moment of each run').toEqual([1, 2, 1, 2]);
});

test('a request that fails gives its place back', () => {
  const { result, time } = simulate(function* main() {
    const failing = [1, 2, 3].map(() =>
      politely(function* request() {
        yield* sleep(1);
        throw new Error('no answer');
      }),
    );
    yield* gather(failing, { returnExceptions: true });
    return yield* politely(function* request() {
      yield* sleep(1);
      return 'answer';
    });
  });
  expect(result(), 'what came after three failures').toBe('answer');
  expect(time, 'seconds for them all').toBe(3);
});
