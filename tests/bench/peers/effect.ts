/** Effect 4: fibers. */

import { Effect, Fiber, Queue } from 'effect';
import type { Programs } from '../workloads.ts';

const switcher = (times: number) =>
  Effect.gen(function* () {
    for (let left = times; left > 0; left -= 1) yield* Effect.yieldNow;
  });

const all = <A>(effects: readonly Effect.Effect<A>[]) =>
  Effect.all(effects, { concurrency: 'unbounded', discard: true });

const pingPong = (size: number) =>
  Effect.gen(function* () {
    const there = yield* Queue.bounded<number>(1);
    const back = yield* Queue.bounded<number>(1);
    const partner = yield* Effect.forkChild(
      Effect.gen(function* () {
        for (let left = size; left > 0; left -= 1)
          yield* Queue.offer(back, yield* Queue.take(there));
      }),
    );
    for (let left = size; left > 0; left -= 1) {
      yield* Queue.offer(there, left);
      yield* Queue.take(back);
    }
    yield* Fiber.join(partner);
  });

export const effect: Programs = {
  switch: (size) =>
    Effect.runPromise(all(Array.from({ length: 1000 }, () => switcher(size / 1000)))),
  spawn: (size) =>
    Effect.runPromise(
      Effect.gen(function* () {
        for (let left = size; left > 0; left -= 1)
          yield* Fiber.join(yield* Effect.forkChild(Effect.succeed(42)));
      }),
    ),
  queue: (size) => Effect.runPromise(pingPong(size)),
  timers: (size) =>
    Effect.runPromise(
      all(Array.from({ length: size }, (_, index) => Effect.sleep(((index * 7919) % 1000) / 1000))),
    ),
  gather: (size) =>
    Effect.runPromise(
      Effect.gen(function* () {
        for (let round = 0; round < 10; round += 1)
          yield* all(Array.from({ length: size / 10 }, () => Effect.succeed(42)));
      }),
    ),
  cancel: (size) =>
    Effect.runPromise(
      Effect.gen(function* () {
        const fibers: Fiber.Fiber<never>[] = [];
        for (let left = size; left > 0; left -= 1)
          fibers.push(yield* Effect.forkChild(Effect.never));
        yield* Effect.yieldNow;
        yield* Fiber.interruptAll(fibers);
      }),
    ),
};
