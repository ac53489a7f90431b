import {
  asyncWith,
  BrokenExecutor,
  type Coroutine,
  gather,
  getRunningLoop,
  moduleFunction,
  ProcessPoolExecutor,
  run,
} from 'asyncio';
import { expect, test } from 'vitest';
import { double } from './moduleOfJobs.ts';

/** Runs `body` with a pool of two processes. */
function withPool<R>(body: (pool: ProcessPoolExecutor) => Coroutine<R>): Promise<R> {
  return run(asyncWith(new ProcessPoolExecutor(2), body));
}

test('a job runs in another process', async () => {
  const pid = await withPool(function* (pool) {
    return yield* getRunningLoop().runInExecutor(pool, () => process.pid);
  });
  expect(pid).not.toBe(process.pid);
});

test('what is copied across keeps its type', async () => {
  const value = {
    when: new Date(5),
    map: new Map([[1n, new Set(['x'])]]),
    bytes: new Uint8Array([1, 2]),
    missing: undefined,
  };
  const copy = await withPool(function* (pool) {
    return yield* getRunningLoop().runInExecutor(pool, (same: unknown) => same, value);
  });
  expect(copy).toEqual(value);
});

test('a module function works there as in a thread', async () => {
  const inModule = moduleFunction(new URL('./moduleOfJobs.ts', import.meta.url).href, double);
  const results = await withPool(function* (pool) {
    const loop = getRunningLoop();
    return yield* gather(
      loop.runInExecutor(pool, inModule, 2),
      loop.runInExecutor(pool, inModule, 3),
    );
  });
  expect(results).toEqual([4, 6]);
});

test('a process that ends in the middle of a job breaks that job, and the pool goes on', async () => {
  const results = await withPool(function* (pool) {
    const loop = getRunningLoop();
    const broken = loop.runInExecutor(pool, function leave(): string {
      return process.exit(3);
    });
    const first = yield* gather([broken], { returnExceptions: true });
    return [...first, yield* loop.runInExecutor(pool, () => 'goes on')];
  });
  expect(results[0]).toBeInstanceOf(BrokenExecutor);
  expect(String(results[0])).toBe(
    'BrokenExecutor: A worker ended abruptly while it ran leave(). The executor goes on with a new one.',
  );
  expect(results[1]).toBe('goes on');
});
