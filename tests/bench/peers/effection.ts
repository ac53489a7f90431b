/** Effection 4: structured concurrency on generators. Its sleep(0) is a host timer, so `switch` yields with an action. */

import { action, all, type Operation, run, sleep, spawn } from 'effection';
import type { Programs } from '../workloads.ts';

const nextTurn = (): Operation<void> =>
  action<void>((resolve) => {
    queueMicrotask(resolve);
    return () => {};
  });

function* switcher(times: number): Operation<void> {
  for (let left = times; left > 0; left -= 1) yield* nextTurn();
}

function* answer(): Operation<number> {
  return 42;
}

function* spawning(size: number): Operation<void> {
  for (let left = size; left > 0; left -= 1) yield* yield* spawn(answer);
}

function* cancelling(size: number): Operation<void> {
  const tasks = [];
  for (let left = size; left > 0; left -= 1) tasks.push(yield* spawn(() => sleep(3_600_000)));
  yield* sleep(0);
  for (const task of tasks) yield* task.halt();
}

export const effection: Programs = {
  switch: (size) =>
    run(() => all(Array.from({ length: 1000 }, () => switcher(Math.max(1, size / 1000))))),
  spawn: (size) => run(() => spawning(size)),
  timers: (size) =>
    run(() =>
      all(Array.from({ length: size }, (_, index) => sleep(((index * 7919) % 1000) / 1000))),
    ),
  gather: (size) => run(() => all(Array.from({ length: size }, () => answer()))),
  cancel: (size) => run(() => cancelling(size)),
};
