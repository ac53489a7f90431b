import { type Coroutine, gather, sleep } from 'asyncio';
import { explore, latency, ScheduleProblem } from 'asyncio/testing';
import { expect, test } from 'vitest';

/** Two deposits that read before and write after a wait of unknown length. */
function* race(): Coroutine<number> {
  let balance = 0;
  function* deposit(amount: number, ready: number): Coroutine<void> {
    yield* sleep(ready);
    const before = balance;
    yield* latency(0.1, 2);
    balance = before + amount;
  }
  yield* gather(deposit(10, 0), deposit(20, 1));
  return balance;
}

function failureOf(run: () => unknown): ScheduleProblem<unknown> {
  try {
    run();
  } catch (error) {
    if (error instanceof ScheduleProblem) return error;
    throw error;
  }
  throw new Error('nothing was found');
}

const keepsBoth = (simulation: { result(): number }): void => expect(simulation.result()).toBe(30);

test('a race that the quiet schedule hides is found, with a schedule that replays it', () => {
  const failure = failureOf(() => explore(race, keepsBoth));
  expect(failure.message).toContain('expected');
  const replayed = failureOf(() => explore(race, keepsBoth, { replay: failure.choices }));
  expect(replayed.choices).toEqual(failure.choices);
  expect(replayed.simulation.result()).not.toBe(30);
});

test('the schedule that is reported is the smallest: one slow answer is enough', () => {
  const { choices } = failureOf(() => explore(race, keepsBoth, { seed: 7 }));
  expect(choices.filter((choice) => choice > 0)).toHaveLength(1);
});

test('the same seed finds the same schedule', () => {
  const [first, second] = [3, 3].map((seed) => failureOf(() => explore(race, keepsBoth, { seed })));
  expect(second?.choices).toEqual(first?.choices);
  expect(second?.message).toBe(first?.message);
});

test('timers with one deadline fire in any order', () => {
  function* tie(): Coroutine<string> {
    let order = '';
    function* note(name: string): Coroutine<void> {
      yield* sleep(1);
      order += name;
    }
    yield* gather(note('a'), note('b'));
    return order;
  }
  const failure = failureOf(() => explore(tie, ({ result }) => expect(result()).toBe('ab')));
  expect(failure.simulation.result()).toBe('ba');
});

test('what is ready keeps its order on every schedule', () => {
  function* fifo(): Coroutine<string> {
    let order = '';
    function* note(name: string): Coroutine<void> {
      order += name;
      yield* sleep(0);
      order += name;
    }
    yield* gather(note('a'), note('b'), note('c'));
    return order;
  }
  const { runs, decisions } = explore(fifo, ({ result }) => expect(result()).toBe('abcabc'));
  expect({ runs, decisions }).toEqual({ runs: 1, decisions: 0 });
});

test('a late timer shows a deadline that is too tight', () => {
  function* tight(): Coroutine<string> {
    const answers: string[] = [];
    function* answer(name: string, after: number): Coroutine<void> {
      yield* sleep(after);
      answers.push(name);
    }
    yield* gather(answer('first', 1), answer('second', 1.1));
    return answers.join(' ');
  }
  const inOrder = ({ result }: { result(): string }) => expect(result()).toBe('first second');
  expect(explore(tight, inOrder).decisions).toBe(0);
  expect(() => explore(tight, inOrder, { lateness: 0.5 })).toThrow(ScheduleProblem);
});

test('outside explore a latency is always the lowest', () => {
  expect(
    explore(
      () => latency(1, 5),
      ({ time }) => expect(time).toBe(1),
      { runs: 1 },
    ).runs,
  ).toBe(1);
});
