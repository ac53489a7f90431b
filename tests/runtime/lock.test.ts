import {
  asyncWith,
  CancelledError,
  type Coroutine,
  createTask,
  gather,
  getRunningLoop,
  Lock,
  run,
  SimulatedLoop,
  sleep,
  wait,
} from 'asyncio';
import { simulate } from 'asyncio/testing';
import fc from 'fast-check';
import { expect, test } from 'vitest';

/** Holds the lock for a while, and says so. */
function* hold(lock: Lock, name: string, seconds = 1): Coroutine<void> {
  try {
    yield* asyncWith(lock, function* () {
      console.log(name);
      yield* sleep(seconds);
    });
  } catch (error) {
    if (error instanceof CancelledError) console.log(name, 'cancelled');
    throw error;
  }
}

test('acquiring a free lock does not yield to the loop', () => {
  const attempt = new Lock().acquire();
  expect(attempt.next()).toEqual({ done: true, value: true });
});

test('a lock is held by one task at a time, first come, first served', () => {
  const run = simulate(function* () {
    const lock = new Lock();
    yield* gather(hold(lock, 'a'), hold(lock, 'b'), hold(lock, 'c'));
  });
  expect(run.output).toEqual(['a', 'b', 'c']);
  expect(run.time).toBe(3);
});

test('nobody takes a released lock before the one that was woken for it', () => {
  const run = simulate(function* () {
    const lock = new Lock();
    yield* lock.acquire();
    const waiter = createTask(hold(lock, 'waiter'));
    yield* sleep(0);
    lock.release();
    yield* hold(lock, 'latecomer');
    yield* waiter;
  });
  expect(run.output).toEqual(['waiter', 'latecomer']);
});

test('a woken waiter that is cancelled before it runs hands the lock on', () => {
  const run = simulate(function* () {
    const lock = new Lock();
    yield* lock.acquire();
    const first = createTask(hold(lock, 'first'));
    const second = createTask(hold(lock, 'second'));
    yield* sleep(0);
    lock.release();
    first.cancel();
    console.log(String(lock));
    yield* wait([first, second]);
  });
  expect(run.output).toEqual(['<Lock [unlocked, waiters:2]>', 'first cancelled', 'second']);
});

test('waiters that are cancelled and have not run yet do not stand in the way', () => {
  const run = simulate(function* () {
    const lock = new Lock();
    yield* lock.acquire();
    const waiter = createTask(hold(lock, 'waiter'));
    yield* sleep(0);
    waiter.cancel();
    lock.release();
    const attempt = lock.acquire();
    return attempt.next().done;
  });
  expect(run.result()).toBe(true);
});

test('the block releases the lock when it throws, and when it is cancelled', () => {
  const run = simulate(function* () {
    const lock = new Lock();
    const task = createTask(hold(lock, 'task', 10));
    yield* sleep(1);
    task.cancel();
    yield* wait([task]);
    const failing = asyncWith(lock, function* () {
      throw new RangeError('inside');
    });
    try {
      yield* failing;
    } catch (error) {
      return [String(error), lock.locked()];
    }
    return [];
  });
  expect(run.result()).toEqual(['RangeError: inside', false]);
});

test('releasing a free lock raises RuntimeError', () => {
  expect(() => new Lock().release()).toThrow('Lock is not acquired.');
});

test('a lock that tasks of one loop have waited for raises RuntimeError in another loop', () => {
  const lock = new Lock();
  const contend = () => gather(hold(lock, 'a'), hold(lock, 'b'));
  function* main(): Coroutine<void> {
    yield* contend();
  }
  simulate(main).result();
  const second = simulate(main);
  expect(String(second.error)).toContain('<Lock [locked]> is bound to a different event loop');
});

test('a deadlock report says who holds the lock', () => {
  const run = simulate(function* () {
    const left = new Lock();
    const right = new Lock();
    const both = function* (first: Lock, second: Lock): Coroutine<void> {
      yield* asyncWith(first, function* () {
        yield* sleep(1);
        yield* hold(second, 'both');
      });
    };
    const ann = createTask(both(left, right), { name: 'Ann' });
    yield* gather(ann, createTask(both(right, left), { name: 'Ben' }));
  });
  expect(String(run.error)).toContain('Ann waits for Lock.acquire, held by Ben');
  expect(String(run.error)).toContain('Ben waits for Lock.acquire, held by Ann');
});

test('a deadlock report names a holder that ended without releasing the lock', () => {
  const run = simulate(function* () {
    const lock = new Lock();
    yield* createTask(lock.acquire(), { name: 'forgetful' });
    yield* lock.acquire();
  });
  expect(String(run.error)).toContain('held by forgetful, which ended without releasing it,');
});

/** Tasks that come, hold the lock and are cancelled at random times, in tenths of a second. */
const visits = fc.array(
  fc.record({
    arrival: fc.nat(20),
    hold: fc.nat(10),
    cancelAfter: fc.nat(99),
  }),
  { maxLength: 12 },
);

test('property: a lock excludes, serves in the order of arrival, and is free at the end', async () => {
  await fc.assert(
    fc.asyncProperty(visits, async (plan) => {
      const lock = new Lock();
      const arrived: number[] = [];
      const served: number[] = [];
      const crowds: number[] = [];
      let inside = 0;
      function* visit(id: number): Coroutine<void> {
        yield* sleep((plan[id]?.arrival ?? 0) / 10);
        arrived.push(id);
        yield* asyncWith(lock, function* () {
          served.push(id);
          inside += 1;
          crowds.push(inside);
          try {
            yield* sleep((plan[id]?.hold ?? 0) / 10);
          } finally {
            inside -= 1;
          }
        });
      }
      function* main(): Coroutine<void> {
        const tasks = plan.map((_, id) => createTask(visit(id)));
        for (const [id, { cancelAfter }] of plan.entries())
          getRunningLoop().callLater(cancelAfter / 10, () => tasks[id]?.cancel());
        yield* gather(tasks, { returnExceptions: true });
      }
      await run(main(), { loopFactory: () => new SimulatedLoop() });
      expect(crowds.every((crowd) => crowd === 1)).toBe(true);
      expect(served).toEqual(arrived.filter((id) => served.includes(id)));
      expect(lock.locked()).toBe(false);
    }),
  );
});
