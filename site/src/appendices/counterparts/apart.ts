/** What the runtime exports that has a counterpart in neither Python nor Promises, and why it is there. */
export const apart: readonly { readonly name: string; readonly reason: string }[] = [
  {
    name: 'DeadlockError',
    reason:
      'A program that is stuck in virtual time ends in it; it names who waits for what. Elsewhere such a program waits for ever.',
  },
  {
    name: 'setDefaultLoopFactory',
    reason:
      'The host program chooses the loop, so that one file runs in real time in a terminal and in virtual time in a page.',
  },
  {
    name: 'SimulatedNetwork',
    reason: 'The network of a SimulatedLoop, `loop.network`: its latencies and its bandwidths.',
  },
  {
    name: 'SimulatedPrograms',
    reason: 'The programs that a SimulatedLoop can start as subprocesses, `loop.programs`.',
  },
];
