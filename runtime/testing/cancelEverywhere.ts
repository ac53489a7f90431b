/**
 * Does a program survive being cancelled? There is one way to know: cancel it at every place where it waits. A program is run once for
 * each, on a fresh loop, cancelled exactly there, and looked at afterwards.
 */

import type { Coroutine } from '../coroutine.ts';
import { describe } from '../describe.ts';
import { isError } from '../errors.ts';
import { SimulatedLoop, type SimulatedLoopOptions } from '../loop/simulated.ts';
import type { Task } from '../task.ts';
import type { SourceFrame, TraceEvent } from '../trace/events.ts';
import { at } from './leaks.ts';
import { type Simulation, simulate } from './simulate.ts';

/** A place where the program waits: its `number`th wait, counted from 1. */
export interface AwaitPoint {
  readonly number: number;
  /** What it waits for: `sleep`, `Lock.acquire`, … */
  readonly wait: string;
  /** The await's own line in the source. */
  readonly frame?: SourceFrame | undefined;
  /** The loop time, in seconds. */
  readonly at: number;
}

export interface CancellationFailure {
  readonly point: AwaitPoint;
  readonly problem: string;
  readonly simulation: Simulation<unknown>;
}

export interface CancelEverywhereOptions {
  /** Accept a program that returns instead of ending cancelled. By default that is a swallowed cancellation. */
  readonly mayFinish?: boolean | undefined;
}

/** Raised by `cancelEverywhere`: one line for each await at which the program breaks. */
export class CancellationProblem extends Error {
  readonly failures: readonly CancellationFailure[];

  constructor(failures: readonly CancellationFailure[]) {
    super(
      ['Cancelled at these awaits, the program breaks:', ...failures.map(describeFailure)].join(
        '\n',
      ),
    );
    this.failures = failures;
  }

  override get name(): string {
    return 'CancellationProblem';
  }
}

/** No program that a person writes has more awaits than this; one that seems to is a loop that swallows its cancellation. */
const MAX_POINTS = 10_000;

/**
 * Runs `main()` once for each await of its task, cancelling the task exactly there. Afterwards the task must have ended cancelled, with no child
 * task running and no lock held; `check` looks at the rest, such as what its `finally` blocks had to do. Make all state inside `main`, so that
 * each run starts afresh. Returns the await points. Raises CancellationProblem, with the file and line of each await at which something is wrong.
 */
export function cancelEverywhere<T>(
  main: () => Coroutine<T>,
  check: (simulation: Simulation<T>, point: AwaitPoint) => void = () => {},
  options: CancelEverywhereOptions = {},
): AwaitPoint[] {
  const points: AwaitPoint[] = [];
  const failures: CancellationFailure[] = [];
  while (points.length < MAX_POINTS) {
    const simulation = cancelAt(main, points.length + 1);
    const point = findPoint(simulation.trace, points.length + 1);
    if (!point) break;
    points.push(point);
    for (const problem of findProblems(simulation, options, () => check(simulation, point)))
      failures.push({ point, problem, simulation });
  }
  if (failures.length > 0) throw new CancellationProblem(failures);
  return points;
}

function cancelAt<T>(main: () => Coroutine<T>, wait: number): Simulation<T> {
  return simulate(main, { loopFactory: (options) => new CancellingLoop(wait, options) });
}

// #region cancellingLoop
/** Cancels the first task at its `wait`th suspension, before anything else runs. */
class CancellingLoop extends SimulatedLoop {
  private waitsLeft: number;

  constructor(wait: number, options: SimulatedLoopOptions) {
    super(options);
    this.waitsLeft = wait;
  }

  override leaveTask(outer: Task | undefined): void {
    const task = this.currentTask();
    super.leaveTask(outer);
    if (task?.id !== 1 || task.done()) return;
    this.waitsLeft -= 1;
    if (this.waitsLeft === 0) task.cancel();
  }
}
// #endregion

function findPoint(trace: readonly TraceEvent[], number: number): AwaitPoint | undefined {
  const waits = trace.filter((event) => event.kind === 'task-suspended' && event.task === 1);
  const wait = waits[number - 1];
  if (wait?.kind !== 'task-suspended') return undefined;
  return { number, wait: wait.wait.on, frame: wait.frames[0], at: wait.at };
}

function findProblems<T>(
  simulation: Simulation<T>,
  options: CancelEverywhereOptions,
  check: () => void,
): string[] {
  const leaks = simulation.leaks.filter((leak) => leak.kind !== 'blocked');
  const problems = [...wrongEnding(simulation, options), ...leaks.map((leak) => leak.message)];
  try {
    check();
  } catch (error) {
    problems.push(isError(error) ? error.message : describe(error));
  }
  return problems;
}

function wrongEnding<T>(
  { outcome, error }: Simulation<T>,
  { mayFinish }: CancelEverywhereOptions,
): string[] {
  if (outcome === 'failed') return [`it ended with ${describe(error)} instead of CancelledError`];
  if (outcome === 'finished' && !mayFinish) return ['it swallowed the cancellation and went on'];
  return [];
}

function describeFailure({ point, problem }: CancellationFailure): string {
  return `  wait ${point.number}, ${point.wait}${at(point.frame)}: ${problem}`;
}
