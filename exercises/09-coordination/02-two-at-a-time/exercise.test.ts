import {
  type Coroutine,
  createTask,
  ExceptionGroup,
  gather,
  getRunningLoop,
  sleep,
  wait,
} from 'asyncio';
import { cancelEverywhere, explore, latency, simulate } from 'asyncio/testing';
import { expect, test } from 'vitest';
import { mapLimited } from './exercise';

/** Work that counts itself, and says when it begins. */
function counted() {
  const seen = { now: 0, most: 0, begun: [] as string[] };
  function* work(seconds: number, most = seconds): Coroutine<string> {
    seen.now += 1;
    seen.most = Math.max(seen.most, seen.now);
    seen.begun.push(`${seconds} s at ${getRunningLoop().time()}`);
    try {
      yield* latency(seconds, most);
    } finally {
      seen.now -= 1;
    }
    if (seconds === 13) throw new Error('unlucky');
    return `${seconds} s`;
  }
  return { seen, work };
}

test('never more than the limit work at once', () => {
  const { seen, work } = counted();
  simulate(() => mapLimited(2, [3, 1, 2, 1, 4], (seconds) => work(seconds))).result();
  expect(seen.most, 'the most at any moment, with a limit of 2').toBe(2);
});

test('the limit holds however long the work takes', () => {
  explore(
    function* main() {
      const { seen, work } = counted();
      yield* mapLimited(3, [1, 1, 1, 1, 1, 1, 1], (seconds) => work(seconds, 5));
      return seen.most;
    },
    ({ result }) => expect(result(), 'the most at any moment, with a limit of 3').toBe(3),
  );
});

test('the next begins as soon as one ends, in the order of the items', () => {
  const { seen, work } = counted();
  const { time } = simulate(() => mapLimited(2, [4, 1, 2, 3], (seconds) => work(seconds)));
  expect(seen.begun, 'what began, and when').toEqual([
    '4 s at 0',
    '1 s at 0',
    '2 s at 1',
    '3 s at 3',
  ]);
  expect(time, 'seconds for all').toBe(6);
});

test('the results come in the order of the items', () => {
  const { work } = counted();
  const { result } = simulate(() => mapLimited(3, [3, 1, 2], (seconds) => work(seconds)));
  expect(result(), 'the results').toEqual(['3 s', '1 s', '2 s']);
});

test('no items give no results', () => {
  const { result } = simulate(() => mapLimited(3, [], () => sleep(1)));
  expect(result(), 'the results').toEqual([]);
});

test('two calls have a limit each', () => {
  const { time } = simulate(function* main() {
    const twice = () => mapLimited(1, [1, 1], (seconds) => sleep(seconds));
    yield* gather(twice(), twice());
  });
  expect(time, 'seconds for twice two items').toBe(2);
});

test('when one fails, the others are cancelled', () => {
  const { seen, work } = counted();
  const { result } = simulate(function* main() {
    const mapping = createTask(mapLimited(2, [60, 13, 5, 5], (seconds) => work(seconds)));
    yield* wait([mapping]);
    const error = mapping.exception();
    const at = getRunningLoop().time();
    return { error, at };
  });
  expect(result().error, 'what mapLimited threw').toBeInstanceOf(ExceptionGroup);
  expect(result().at, 'when, as the second item failed after 13 s').toBe(13);
  expect(seen.begun.slice(0, 2), 'what began first').toEqual(['60 s at 0', '13 s at 0']);
  expect(seen.now, 'how many work afterwards').toBe(0);
});

test('cancelled at any wait, it leaves nothing at work', () => {
  let used = counted();
  cancelEverywhere(
    () => {
      used = counted();
      return mapLimited(2, [2, 1, 3], (seconds) => used.work(seconds));
    },
    () => expect(used.seen.now, 'how many work afterwards').toBe(0),
  );
});
