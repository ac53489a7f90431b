import { type Coroutine, gather, getRunningLoop, sleep } from 'asyncio';
import { explore, latency, simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { RateLimit } from './exercise';

/** When callers that come at these seconds have their turn, in the order of the callers. */
function turnsOf(limit: [count: number, seconds: number], arrivals: readonly number[]) {
  return function* main() {
    const rate = new RateLimit(...limit);
    function* caller(arrival: number): Coroutine<number> {
      yield* sleep(arrival);
      yield* latency(0, arrival > 0 ? 3 : 0);
      yield* rate.turn();
      return getRunningLoop().time();
    }
    return yield* gather(arrivals.map(caller));
  };
}

test('four callers at once, three per ten seconds: the fourth waits', () => {
  const { result } = simulate(turnsOf([3, 10], [0, 0, 0, 0]));
  expect(result(), 'the turns').toEqual([0, 0, 0, 10]);
});

test('many at once come in threes', () => {
  const { result } = simulate(turnsOf([3, 10], [0, 0, 0, 0, 0, 0, 0, 0]));
  expect(result(), 'the turns').toEqual([0, 0, 0, 10, 10, 10, 20, 20]);
});

test("the first three don't wait, also after a pause", () => {
  const { result } = simulate(turnsOf([3, 10], [0, 0, 0, 60, 60, 60, 60]));
  expect(result(), 'the turns').toEqual([0, 0, 0, 60, 60, 60, 70]);
});

test('the stretch may begin anywhere, not only at full ones', () => {
  const { result } = simulate(turnsOf([3, 10], [8, 9, 9, 11, 11, 12]));
  expect(result(), 'the turns').toEqual([8, 9, 9, 18, 19, 19]);
});

test('who comes later waits less', () => {
  const { result } = simulate(turnsOf([3, 10], [0, 0, 0, 1, 4, 12]));
  expect(result(), 'the turns').toEqual([0, 0, 0, 10, 10, 12]);
});

test('one per two seconds is a distance', () => {
  const { result } = simulate(turnsOf([1, 2], [0, 0, 1, 7]));
  expect(result(), 'the turns').toEqual([0, 2, 4, 7]);
});

test('whenever the callers come, no stretch has more than its count', () => {
  explore(turnsOf([2, 5], [0, 1, 1, 2, 2, 6, 6, 7]), ({ result }) => {
    const turns = result().toSorted((one, other) => one - other);
    for (const [index, turn] of turns.entries()) {
      const third = turns[index + 2] ?? Number.POSITIVE_INFINITY;
      expect(third - turn, `seconds from ${turn} to the next but one`).toBeGreaterThan(4.999);
    }
  });
});

test('two limits know nothing of each other', () => {
  const { time } = simulate(function* main() {
    const limits = [new RateLimit(1, 10), new RateLimit(1, 10)];
    yield* gather(limits.map((limit) => limit.turn()));
  });
  expect(time, 'seconds for one turn of each').toBe(0);
});
