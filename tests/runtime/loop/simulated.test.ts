import {
  createTask,
  DeadlockError,
  gather,
  getRunningLoop,
  Lock,
  PriorityQueue,
  Queue,
  run,
  SimulatedLoop,
  shield,
  sleep,
  time,
  wait,
  waitFor,
} from 'asyncio';
import { simulate } from 'asyncio/testing';
import { describe, expect, test } from 'vitest';
import { lineWith } from '../lineWith.ts';
import { outcomeOf, printed } from '../printed.ts';

describe('virtual time', () => {
  test('starts at 0, jumps to the next timer, and takes no real time', () => {
    const started = performance.now();
    const output = printed(function* () {
      const loop = getRunningLoop();
      console.log(loop.time());
      yield* sleep(0.1);
      yield* sleep(0.2);
      console.log(loop.time());
      yield* sleep(86400 * 365);
      console.log(loop.time());
    });
    expect(output.map(Number)).toEqual([0, 0.1 + 0.2, 0.1 + 0.2 + 86400 * 365]);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  test('stands still while handles are ready', () => {
    const output = printed(function* () {
      for (let turn = 0; turn < 1000; turn += 1) yield* sleep(0);
      console.log(getRunningLoop().time());
    });
    expect(output).toEqual(['0']);
  });

  test('moves on in a blocking call, while nothing else runs; timers that were due fire late', () => {
    const output = printed(function* () {
      const loop = getRunningLoop();
      loop.callLater(1, () => console.log(`timer of 1 fires at ${loop.time()}`));
      time.sleep(3);
      console.log(`main goes on at ${loop.time()}`);
      yield* sleep(1);
      console.log(`main ends at ${loop.time()}`);
    });
    expect(output).toEqual(['main goes on at 3', 'timer of 1 fires at 3', 'main ends at 4']);
  });
});

describe('a program that is stuck', () => {
  test('ends in DeadlockError, which names each task, what it waits for and where', () => {
    const { error } = simulate(function* () {
      const future = getRunningLoop().createFuture<void>('an answer');
      function* waitsForAnswer() {
        yield* future; // [answer]
      }
      const one = createTask(waitsForAnswer(), { name: 'one' });
      const two = createTask(waitsForAnswer(), { name: 'two' });
      createTask(shield(one)[Symbol.iterator](), { name: 'shielding' }); // [shield]
      createTask(wait([one, two]), { name: 'waiting' }); // [wait]
      yield* gather(one, two); // [gather]
    });
    const here = (marker: string) => `(simulated.test.ts:${lineWith(import.meta.url, marker)})`;
    expect(error).toBeInstanceOf(DeadlockError);
    expect(String(error).replaceAll(/\(.*?([^/]*:\d+)\)/g, '($1)')).toBe(
      [
        'DeadlockError: Deadlock: nothing is ready, no timer is armed, and these tasks wait for ever:',
        `  Task-1 waits for gather one, two at <anonymous> ${here('gather')}`,
        `  one waits for an answer at waitsForAnswer ${here('answer')}`,
        `  two waits for an answer at waitsForAnswer ${here('answer')}`,
        `  shielding, created at <anonymous> ${here('shield')}, waits for shield one`,
        `  waiting, created at <anonymous> ${here('wait')}, waits for wait one, two`,
      ].join('\n'),
    );
  });

  test("names the runtime's own function, where that is a task's whole coroutine and no trace tells who created it", async () => {
    const stuck = run(
      (function* main() {
        createTask(new Queue().get());
        createTask(new PriorityQueue().get());
        createTask(sleep(Number.POSITIVE_INFINITY));
        const lock = new Lock();
        yield* lock.acquire();
        yield* createTask(lock.acquire());
      })(),
      { loopFactory: () => new SimulatedLoop() },
    );
    const error = await stuck.catch((reason: unknown) => reason);
    const places = /\(.*?(\w+\.ts):\d+\)/g;
    expect(String(error).replaceAll(places, '($1)').split('\n').slice(2)).toEqual([
      "  Task-2 waits for Queue.get in asyncio's own Queue.get (queues.ts)",
      "  Task-3 waits for Queue.get in asyncio's own PriorityQueue.get (queues.ts)",
      "  Task-4 waits for sleep in asyncio's own sleepFor (sleep.ts)",
      "  Task-5 waits for Lock.acquire, held by Task-1 in asyncio's own Lock.acquire (lock.ts)",
    ]);
  });

  test('is told in parts, too: who waits for whom, and where', () => {
    const { error } = simulate(function* () {
      const lock = new Lock();
      yield* lock.acquire();
      function* late() {
        yield* lock.acquire(); // [late]
      }
      yield* createTask(late(), { name: 'late' });
    });
    const stuck = error instanceof DeadlockError ? error.stuck : [];
    expect(stuck).toMatchObject([
      { task: 'Task-1', waitsFor: 'task', tasks: ['late'], heldBy: [] },
      {
        task: 'late',
        waitsFor: 'Lock.acquire',
        tasks: [],
        heldBy: ['Task-1'],
        frame: { functionName: 'late', line: lineWith(import.meta.url, 'late') },
      },
    ]);
  });

  test('is stuck also when it sleeps for ever', () => {
    const { error, time: end } = simulate(function* () {
      yield* sleep(Number.POSITIVE_INFINITY);
    });
    expect([String(error), end]).toEqual([
      expect.stringContaining('Task-1 waits for sleep at <anonymous>'),
      0,
    ]);
  });

  test('is not stuck while a timer is armed', () => {
    const output = printed(function* () {
      console.log(yield* outcomeOf(waitFor(getRunningLoop().createFuture(), 5)));
    });
    expect(output).toEqual(['TimeoutError']);
  });

  test('still runs its finally blocks', () => {
    const { output } = simulate(function* () {
      try {
        yield* getRunningLoop().createFuture();
      } finally {
        console.log('cleaned up');
      }
    });
    expect(output).toEqual(['cleaned up']);
  });

  test('without any task is told to stop the loop', async () => {
    await expect(new SimulatedLoop().runForever()).rejects.toThrow(
      'Deadlock: the loop runs, but nothing is ready, no timer is armed and no task is left. Call loop.stop() to end it.',
    );
  });
});

test('a program that makes more passes than maxPasses is ended, and cleans up', () => {
  const { error, output } = simulate(
    function* () {
      try {
        for (;;) yield* sleep(0);
      } finally {
        console.log('cleaned up');
      }
    },
    { maxPasses: 100 },
  );
  expect(output).toEqual(['cleaned up']);
  expect(String(error)).toBe(
    'RuntimeError: The loop made 100 passes and the program still runs. Does a loop in it wait for something that never comes?',
  );
});

test('two runs of a program are alike, event by event', () => {
  function* main() {
    yield* gather(sleep(2), sleep(1), createTask(sleep(1), { name: 'third' }));
  }
  const [first, second] = [1, 2].map(() => simulate(main).trace);
  expect(first).toEqual(second);
});
