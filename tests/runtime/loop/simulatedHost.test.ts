import {
  asyncWith,
  type Coroutine,
  cancelOnAbort,
  createTask,
  DeadlockError,
  decode,
  fromCallback,
  fromPromise,
  gather,
  getRunningLoop,
  run,
  SimulatedHostLoop,
  sleep,
  socketpair,
  time,
  toPromise,
} from 'asyncio';
import { simulateAsync } from 'asyncio/testing';
import { describe, expect, test } from 'vitest';

/** A Promise that settles in virtual time: the loop sleeps for it. */
async function promisedIn(seconds: number, result: string): Promise<string> {
  await toPromise(sleep(seconds));
  return result;
}

function brew(): string {
  time.sleep(4);
  return 'tea';
}

/** The loop gives the host one turn before it waits. */
function onceTheLoopWaits(action: () => void): void {
  setImmediate(() => setImmediate(action));
}

describe('virtual time with Promises', () => {
  test('a Promise that depends on the loop settles when its time has come', async () => {
    const { output, time } = await simulateAsync(function* () {
      const loop = getRunningLoop();
      const both = gather(fromPromise(promisedIn(3, 'slow')), fromPromise(promisedIn(1, 'fast')));
      yield* sleep(2);
      console.log(`${loop.time()} s`);
      console.log(`${yield* both} at ${loop.time()} s`);
    });
    expect(output).toEqual(['2 s', 'slow,fast at 3 s']);
    expect(time).toBe(3);
  });

  test('a Promise that needs no time takes none, however many steps it makes', async () => {
    async function steps(): Promise<number> {
      let count = 0;
      for (; count < 1000; count += 1) await undefined;
      return count;
    }
    const { result, time } = await simulateAsync(function* () {
      createTask(sleep(0.000001));
      const count = yield* fromPromise(steps());
      return [count, getRunningLoop().time()];
    });
    expect(result()).toEqual([1000, 0]);
    expect(time).toBe(0);
  });

  test('the clock stands still while the loop waits for the real world', async () => {
    const { result } = await simulateAsync(function* () {
      const text = yield* fromCallback<string>((done) => setTimeout(() => done(null, 'late'), 5));
      return `${text} at ${getRunningLoop().time()} s`;
    });
    expect(result()).toBe('late at 0 s');
  });

  test('code of the host may call the loop while it waits', async () => {
    const { result } = await simulateAsync(function* () {
      const loop = getRunningLoop();
      const called = fromCallback<string>((done) =>
        setTimeout(() => loop.callLater(4, () => done(null, 'called')), 1),
      );
      return `${yield* called} at ${loop.time()} s`;
    });
    expect(result()).toBe('called at 4 s');
  });

  test('code of the host may have the loop do something beside it while it waits', async () => {
    const { result } = await simulateAsync(function* () {
      const loop = getRunningLoop();
      const worked = fromCallback<string>((done) => {
        const work = () => {
          const drink = loop.runInExecutor(null, brew);
          drink.addDoneCallback(() => done(null, drink.result()));
        };
        onceTheLoopWaits(work);
      });
      return `${yield* worked} at ${loop.time()} s`;
    });
    expect(result()).toBe('tea at 4 s');
  });

  test('descriptors that are ready are called back while a Promise is awaited', async () => {
    const { result } = await simulateAsync(function* () {
      const loop = getRunningLoop();
      const [left] = socketpair();
      const calls = fromPromise(
        new Promise<number>((resolve) => {
          let count = 0;
          loop.addWriter(left, () => {
            count += 1;
            if (count === 3) resolve(count);
          });
        }),
      );
      return yield* calls;
    });
    expect(result()).toBe(3);
  });

  test('a descriptor that the host makes ready wakes the loop', async () => {
    const { result } = await simulateAsync(function* () {
      const loop = getRunningLoop();
      const [left, right] = socketpair();
      onceTheLoopWaits(() => left.send('hello'));
      return yield* fromCallback<string>((done) =>
        loop.addReader(right, () => {
          loop.removeReader(right);
          done(null, decode(right.recv(100)));
        }),
      );
    });
    expect(result()).toBe('hello');
  });

  test('a signal that async code aborts reaches its block at that time', async () => {
    const { result } = await simulateAsync(function* () {
      const controller = new AbortController();
      async function stop(): Promise<void> {
        await toPromise(sleep(2), { loop });
        controller.abort(new RangeError('enough'));
      }
      const loop = getRunningLoop();
      const stopped = stop();
      try {
        yield* asyncWith(cancelOnAbort(controller.signal), () => sleep(10));
      } catch (error) {
        yield* fromPromise(stopped);
        return `${error} at ${loop.time()} s`;
      }
      return 'not stopped';
    });
    expect(result()).toBe('RangeError: enough at 2 s');
  });

  test('a program without Promises has ended when run returns', () => {
    let ended = false;
    function* main(): Coroutine<void> {
      yield* sleep(5);
      ended = true;
    }
    void run(main(), { loopFactory: () => new SimulatedHostLoop() });
    expect(ended).toBe(true);
  });

  test('a Promise that nobody settles ends the program in DeadlockError when patience is over', async () => {
    function* silent(): Coroutine<never> {
      return yield* fromPromise(new Promise<never>(() => {}));
    }
    const running = run(silent(), { loopFactory: () => new SimulatedHostLoop({ patience: 0.01 }) });
    await expect(running).rejects.toThrow(DeadlockError);
    await expect(running).rejects.toThrow('Task-1 waits for promise');
    await expect(running).rejects.toThrow('within 0.01 real seconds');
    await expect(running).rejects.toMatchObject({
      stuck: [{ task: 'Task-1', waitsFor: 'promise' }],
    });
  });

  test('a program that waits for no Promise any more is a deadlock at once', async () => {
    const { error } = await simulateAsync(function* () {
      yield* fromPromise(promisedIn(1, 'done'));
      yield* getRunningLoop().createFuture('nobody');
    });
    expect(String(error)).toContain('Task-1 waits for nobody');
    expect(String(error)).not.toContain('real seconds');
  });
});
