/** Native async functions, whose scheduler is the host's microtask queue. They can't be cancelled. */

import type { Programs } from '../workloads.ts';

async function switcher(times: number): Promise<void> {
  for (let left = times; left > 0; left -= 1) await null;
}

async function answer(): Promise<number> {
  return 42;
}

export const native: Programs = {
  switch: (size) => Promise.all(Array.from({ length: 1000 }, () => switcher(size / 1000))),
  spawn: async (size) => {
    for (let left = size; left > 0; left -= 1) await answer();
  },
  timers: (size) =>
    Promise.all(
      Array.from({ length: size }, (_, index) => {
        return new Promise((resolve) => setTimeout(resolve, ((index * 7919) % 1000) / 1000));
      }),
    ),
  gather: async (size) => {
    for (let round = 0; round < 10; round += 1)
      await Promise.all(Array.from({ length: size / 10 }, () => answer()));
  },
};
