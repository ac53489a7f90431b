import {
  CancelledError,
  type Coroutine,
  createTask,
  gather,
  Queue,
  QueueEmpty,
  QueueFull,
  QueueShutDown,
  run,
  SimulatedLoop,
  sleep,
  wait,
} from 'asyncio';
import { simulate } from 'asyncio/testing';
import fc from 'fast-check';
import { expect, test } from 'vitest';

/** Takes an item, or puts its own name, and says what came of it. */
function* taker(queue: Queue<string>, name: string): Coroutine<void> {
  yield* tell(name, queue.get());
}

function* giver(queue: Queue<string>, name: string): Coroutine<void> {
  yield* tell(name, queue.put(name));
}

function* tell(name: string, action: Coroutine<unknown>): Coroutine<void> {
  try {
    console.log(name, (yield* action) ?? 'put');
  } catch (error) {
    console.log(name, error instanceof Error ? error.name : error);
    if (error instanceof CancelledError) throw error;
  }
}

test('items come out in the order in which they went in', () => {
  const run = simulate(function* () {
    const queue = new Queue<number>();
    for (const item of [3, 1, 2]) yield* queue.put(item);
    return [yield* queue.get(), yield* queue.get(), yield* queue.get()];
  });
  expect(run.result()).toEqual([3, 1, 2]);
});

test('a queue that has an item, or room for one, does not yield to the loop', () => {
  const queue = new Queue<string>(1);
  expect(queue.put('item').next()).toEqual({ done: true, value: undefined });
  expect(queue.get().next()).toEqual({ done: true, value: 'item' });
});

test('undefined is an item like any other', () => {
  const queue = new Queue<undefined>();
  queue.putNowait(undefined);
  expect(queue.qsize()).toBe(1);
  expect(queue.getNowait()).toBeUndefined();
  expect(queue.empty()).toBe(true);
});

test('put waits while the queue is full, get while it is empty', () => {
  const run = simulate(function* () {
    const queue = new Queue<number>(2);
    const producer = createTask(
      (function* () {
        for (const item of [1, 2, 3, 4]) {
          yield* queue.put(item);
          console.log('put', item);
        }
      })(),
    );
    for (let left = 4; left > 0; left -= 1) {
      yield* sleep(1);
      console.log('got', yield* queue.get());
    }
    yield* producer;
  });
  expect(run.output).toEqual([
    ...['put 1', 'put 2', 'got 1', 'put 3', 'got 2', 'put 4', 'got 3', 'got 4'],
  ]);
});

test('those who wait are served in the order in which they came', () => {
  const run = simulate(function* () {
    const queue = new Queue<string>(1);
    const tasks = ['a', 'b', 'c'].map((name) => createTask(taker(queue, name)));
    yield* sleep(0);
    for (const item of ['1', '2', '3']) yield* queue.put(item);
    yield* wait(tasks);
  });
  expect(run.output).toEqual(['a 1', 'b 2', 'c 3']);
});

test('a getter that is woken and cancelled passes the item on to the next', () => {
  const run = simulate(function* () {
    const queue = new Queue<string>();
    const tasks = ['a', 'b'].map((name) => createTask(taker(queue, name)));
    yield* sleep(0);
    queue.putNowait('item');
    tasks[0]?.cancel();
    yield* wait(tasks);
  });
  expect(run.output).toEqual(['a CancelledError', 'b item']);
});

test('a putter that is woken and cancelled passes the room on to the next', () => {
  const run = simulate(function* () {
    const queue = new Queue<string>(1);
    queue.putNowait('first');
    const tasks = ['a', 'b'].map((name) => createTask(giver(queue, name)));
    yield* sleep(0);
    queue.getNowait();
    tasks[0]?.cancel();
    yield* wait(tasks);
    return queue.getNowait();
  });
  expect(run.output).toEqual(['a CancelledError', 'b put']);
  expect(run.result()).toBe('b');
});

test('getNowait of an empty queue and putNowait of a full one raise', () => {
  const queue = new Queue<string>(1);
  expect(() => queue.getNowait()).toThrow(QueueEmpty);
  queue.putNowait('item');
  expect(() => queue.putNowait('other')).toThrow(QueueFull);
});

test('join waits until every item is marked as done', () => {
  const run = simulate(function* () {
    const queue = new Queue<string>();
    queue.putNowait('a');
    queue.putNowait('b');
    createTask(
      (function* () {
        while (!queue.empty()) {
          yield* queue.get();
          yield* sleep(1);
          queue.taskDone();
        }
      })(),
    );
    yield* queue.join();
  });
  run.result();
  expect(run.time).toBe(2);
});

test('taskDone raises RangeError when there is nothing to be done', () => {
  expect(() => new Queue().taskDone()).toThrow('taskDone() called too many times');
});

test('shutdown lets the getters empty the queue, and then raises QueueShutDown', () => {
  const run = simulate(function* () {
    const queue = new Queue<string>(1);
    queue.putNowait('left');
    const blocked = createTask(giver(queue, 'giver'));
    yield* sleep(0);
    queue.shutdown();
    yield* blocked;
    yield* taker(queue, 'first');
    yield* taker(queue, 'second');
    queue.putNowait('more');
  });
  expect(run.output).toEqual(['giver QueueShutDown', 'first left', 'second QueueShutDown']);
  expect(run.error).toBeInstanceOf(QueueShutDown);
});

test('shutdown wakes everybody who waits for an item', () => {
  const run = simulate(function* () {
    const queue = new Queue<string>();
    const tasks = ['a', 'b'].map((name) => createTask(taker(queue, name)));
    yield* sleep(0);
    queue.shutdown();
    yield* wait(tasks);
  });
  expect(run.output).toEqual(['a QueueShutDown', 'b QueueShutDown']);
});

test('shutdown(immediate) ends join for the items it throws away, not for those that were taken', () => {
  const run = simulate(function* () {
    const queue = new Queue<number>();
    for (const item of [1, 2, 3]) queue.putNowait(item);
    queue.getNowait();
    const joined = createTask(queue.join());
    yield* sleep(0);
    queue.shutdown({ immediate: true });
    yield* sleep(1);
    const before = joined.done();
    queue.taskDone();
    yield* sleep(0);
    yield* sleep(0);
    return [queue.qsize(), before, joined.done()];
  });
  expect(run.result()).toEqual([0, false, true]);
});

test('shutdown(immediate) ends join at once when no item was taken', () => {
  const run = simulate(function* () {
    const queue = new Queue<number>();
    for (const item of [1, 2, 3]) queue.putNowait(item);
    const joined = createTask(queue.join());
    yield* sleep(0);
    queue.shutdown({ immediate: true });
    yield* joined;
  });
  run.result();
  expect(run.time).toBe(0);
});

test('shutdown without immediate leaves join waiting until the items are done', () => {
  const run = simulate(function* () {
    const queue = new Queue<number>();
    queue.putNowait(1);
    const joined = createTask(queue.join());
    yield* sleep(0);
    queue.shutdown();
    yield* sleep(1);
    const before = joined.done();
    queue.getNowait();
    queue.taskDone();
    yield* joined;
    return before;
  });
  expect(run.result()).toBe(false);
});

test('a queue that tasks of one loop have waited for raises RuntimeError in another loop', () => {
  const queue = new Queue<string>();
  const visit = () => simulate(() => queue.get());
  expect(String(visit().error)).toContain('DeadlockError');
  expect(String(visit().error)).toContain('<Queue maxsize=0> is bound to a different event loop');
});

test('a deadlock report says what is waited for: get, put or join', () => {
  const run = simulate(function* () {
    const queue = new Queue<string>(1);
    queue.putNowait('item');
    yield* gather(queue.put('more'), queue.join(), new Queue().get());
  });
  expect(String(run.error)).toMatch(/Queue\.put.*\n.*Queue\.join.*\n.*Queue\.get/);
});

test('a queue tells what is in it', () => {
  const queue = new Queue<unknown>(3);
  expect(String(queue)).toBe('<Queue maxsize=3>');
  queue.putNowait('a');
  queue.putNowait([1, null]);
  queue.shutdown();
  expect(String(queue)).toBe("<Queue maxsize=3 items=['a', [1, null]] tasks=2 shutdown>");
});

/** Pauses before each put and each get, in seconds; a pause decides who waits for whom. */
const pauses = fc.array(fc.nat(3), { maxLength: 20 });

test('property: whatever the pauses, all items arrive in order and the size keeps its bound', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(4), pauses, pauses, async (maxsize, putPauses, getPauses) => {
      const queue = new Queue<number>(maxsize);
      const sizes: number[] = [];
      const received: number[] = [];
      function* produce(): Coroutine<void> {
        for (const [item, pause] of putPauses.entries()) {
          yield* sleep(pause);
          yield* queue.put(item);
          sizes.push(queue.qsize());
        }
        queue.shutdown();
      }
      function* consume(): Coroutine<void> {
        try {
          for (let turn = 0; ; turn += 1) {
            received.push(yield* queue.get());
            queue.taskDone();
            yield* sleep(getPauses[turn] ?? 0);
          }
        } catch (error) {
          if (!(error instanceof QueueShutDown)) throw error;
        }
      }
      function* main(): Coroutine<void> {
        yield* gather(produce(), consume());
        yield* queue.join();
      }
      await run(main(), { loopFactory: () => new SimulatedLoop() });
      expect(received).toEqual(putPauses.map((_, item) => item));
      if (maxsize > 0) expect(Math.max(0, ...sizes)).toBeLessThanOrEqual(maxsize);
    }),
  );
});
