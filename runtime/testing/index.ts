/** Tools for testing programs: run them in virtual time, at once, and look at what they did. Start with simulate.ts. */

export {
  type AwaitPoint,
  type CancelEverywhereOptions,
  type CancellationFailure,
  CancellationProblem,
  cancelEverywhere,
} from './cancelEverywhere.ts';
export { type CapturedConsole, captureConsole } from './console.ts';
export {
  type Exploration,
  type ExploreOptions,
  explore,
  latency,
  ScheduleProblem,
} from './explore.ts';
export type { Leak } from './leaks.ts';
export { type Simulation, type SimulationOptions, simulate, simulateAsync } from './simulate.ts';
