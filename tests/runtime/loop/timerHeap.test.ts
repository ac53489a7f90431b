import { readFileSync } from 'node:fs';
import { getRunningLoop, SimulatedLoop, sleep, type TimerHandle } from 'asyncio';
import { expect, test } from 'vitest';
import { TimerHeap } from '../../../runtime/loop/timerHeap.ts';
import { printed } from '../printed.ts';

interface Recording {
  readonly program: readonly (number | 'pop' | 'keep even')[];
  readonly order: readonly (number | null)[];
}

/** What real Python's heapq did: see heapq.py. */
const recordings: readonly Recording[] = JSON.parse(
  readFileSync(new URL('heapq.json', import.meta.url), 'utf8'),
);

test.each(recordings)(
  'timers of equal deadlines come out in the order of Python: $program',
  ({ program, order }) => {
    expect(play(program)).toEqual(order);
  },
);

/** Does to a TimerHeap what heapq.py does to a heap of Python. Timers are dropped by cancelling them. */
function play(program: Recording['program']): (number | null)[] {
  const loop = new SimulatedLoop();
  const heap = new TimerHeap();
  const numbers = new Map<TimerHandle | undefined, number>();
  const popped: (number | null)[] = [];
  for (const step of program) {
    if (step === 'pop') popped.push(numbers.get(heap.pop()) ?? null);
    else if (step === 'keep even') keepEven(heap, numbers);
    else {
      const timer = loop.callAt(step, () => undefined);
      numbers.set(timer, numbers.size);
      heap.push(timer);
    }
  }
  while (heap.length > 0) popped.push(numbers.get(heap.pop()) ?? null);
  return popped;
}

function keepEven(heap: TimerHeap, numbers: ReadonlyMap<TimerHandle | undefined, number>): void {
  for (const [timer, number] of numbers) if (number % 2 === 1) timer?.cancel();
  heap.purgeCancelled();
}

test('ten timers of one deadline fire in the order of heapq, not in that of their making', () => {
  const output = printed(function* () {
    const loop = getRunningLoop();
    for (let number = 0; number < 10; number += 1) loop.callAt(1, () => console.log(number));
    yield* sleep(2);
  });
  expect(output.map(Number)).toEqual([0, 2, 6, 5, 9, 8, 7, 1, 3, 4]);
});

test('a timer that is cancelled changes the order of the others as in Python', () => {
  const output = printed(function* () {
    const loop = getRunningLoop();
    const timers = Array.from({ length: 12 }, (_, number) =>
      loop.callAt(1, () => console.log(number)),
    );
    for (const number of [0, 3, 4, 7]) timers[number]?.cancel();
    yield* sleep(2);
  });
  expect(output.map(Number)).toEqual([2, 6, 5, 11, 10, 9, 8, 1]);
});

test('cancelled timers are purged when there are more than 100 and over half are cancelled', () => {
  const output = printed(function* () {
    const loop = getRunningLoop();
    const arm = (count: number): TimerHandle[] =>
      Array.from({ length: count }, (_, number) => loop.callLater(100 + number, () => 0));
    const cancel = (timers: TimerHandle[]): void => timers.forEach((timer) => void timer.cancel());
    const first = arm(102);
    cancel(first.slice(51));
    yield* sleep(0);
    console.log(`half of 102 cancelled: ${loop.timers.length} left`);
    cancel(first.slice(50, 51));
    yield* sleep(0);
    console.log(`one more: ${loop.timers.length} left`);
    const second = arm(50);
    cancel(second.slice(20));
    cancel(first.slice(0, 30));
    yield* sleep(0);
    console.log(`60 of 100 cancelled, one of them on top: ${loop.timers.length} left`);
  });
  expect(output).toEqual([
    'half of 102 cancelled: 102 left',
    'one more: 50 left',
    '60 of 100 cancelled, one of them on top: 99 left',
  ]);
});
