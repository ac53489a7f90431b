/** One program, run to its end in virtual time, with everything it did. */

import type { Coroutine } from '../coroutine.ts';
import { describe } from '../describe.ts';
import { CancelledError } from '../errors.ts';
import { promiseOf, type Settle } from '../loop/settle.ts';
import { SimulatedLoop, type SimulatedLoopOptions } from '../loop/simulated.ts';
import { SimulatedHostLoop } from '../loop/simulatedHost.ts';
import { runThen } from '../runner.ts';
import type { TaskOutcome, TraceEvent } from '../trace/events.ts';
import type { Choices } from './choices.ts';
import { captureConsole } from './console.ts';
import { findLeaks, type Leak, unretrievedExceptions } from './leaks.ts';

export interface SimulationOptions {
  readonly debug?: boolean | undefined;
  /** Ends a program that makes more passes than this. */
  readonly maxPasses?: number | undefined;
  /** The schedule to follow; by default the quiet one. */
  readonly choices?: Choices | undefined;
  /** Makes the loop; by default a SimulatedLoop. */
  readonly loopFactory?: ((options: SimulatedLoopOptions) => SimulatedLoop) | undefined;
}

export interface Simulation<T> {
  readonly outcome: TaskOutcome;
  /** What `main` returned; throws what it threw. */
  result(): T;
  /** What `main` threw, if it did. */
  readonly error: unknown;
  /** The lines that the program printed with console.log. */
  readonly output: string[];
  /** The warnings and errors that were printed, by the program or by the loop. */
  readonly errors: string[];
  /** How long the program took, in virtual seconds. */
  readonly time: number;
  readonly trace: TraceEvent[];
  /** What `main` left behind: tasks, locks, errors that nobody saw, and stretches in which it blocked the loop. */
  readonly leaks: Leak[];
}

const MAX_PASSES = 1_000_000;

/**
 * Runs `main()` on a new SimulatedLoop, at once: a program that sleeps for an hour is over when this returns. Nothing is printed; the
 * lines are in `output`. Never throws what the program throws: look at `outcome`, or call `result()`.
 */
export function simulate<T>(
  main: () => Coroutine<T>,
  options: SimulationOptions = {},
): Simulation<T> {
  requireMain(main, 'simulate');
  const recorder = new Recorder(options);
  const captured = captureConsole(recorder.print);
  try {
    recorder.run(main, recorder.settle);
  } finally {
    captured.restore();
  }
  return recorder.simulation<T>();
}

/**
 * `simulate` for a program that awaits Promises, on a SimulatedHostLoop: `const { output } = await simulateAsync(main)`. A Promise that nobody
 * settles ends the program in a DeadlockError, after two real seconds. Await one run before you start the next.
 */
export async function simulateAsync<T>(
  main: () => Coroutine<T>,
  options: Omit<SimulationOptions, 'loopFactory'> = {},
): Promise<Simulation<T>> {
  requireMain(main, 'simulateAsync');
  const loopFactory = (loop: SimulatedLoopOptions) => new SimulatedHostLoop({ ...loop, patience });
  const recorder = new Recorder({ ...options, loopFactory });
  const captured = captureConsole(recorder.print);
  try {
    await promiseOf<void>((ended) =>
      recorder.run(main, (read) => {
        recorder.settle(read);
        ended(() => undefined);
      }),
    );
  } finally {
    captured.restore();
  }
  return recorder.simulation<T>();
}

/** Real seconds that a test waits for a Promise. */
const patience = 2;

function requireMain(main: unknown, caller: string): void {
  if (typeof main === 'function') return;
  throw new TypeError(
    `${caller}() takes the function, as in ${caller}(main), not what it returns: got ${describe(main)}`,
  );
}

/** Collects what one run does. */
class Recorder {
  readonly loop: SimulatedLoop;
  private readonly trace: TraceEvent[] = [];
  private readonly output: string[] = [];
  private readonly errors: string[] = [];
  private leaks: Leak[] = [];
  private time = 0;
  private readonly debug: boolean | undefined;
  private read: () => unknown = () => {
    throw new Error('The program did not end.');
  };

  constructor({ maxPasses = MAX_PASSES, choices, loopFactory, debug }: SimulationOptions) {
    this.debug = debug;
    const makeLoop = loopFactory ?? ((options) => new SimulatedLoop(options));
    this.loop = makeLoop({ trace: (event) => this.trace.push(event), maxPasses, choices });
  }

  readonly print = (text: string, level: 'log' | 'warn' | 'error'): void => {
    (level === 'log' ? this.output : this.errors).push(text);
  };

  readonly settle = (read: () => unknown): void => {
    this.read = read;
  };

  run(main: () => Coroutine<unknown>, settle: Settle<unknown>): void {
    const loopFactory = () => this.loop;
    runThen(this.watch(main), { debug: this.debug, loopFactory }, settle);
  }

  /** Calls `main` inside the loop, so that what it does before its first `yield*` belongs to the run too. */
  private *watch<T>(main: () => Coroutine<T>): Coroutine<T> {
    const start = this.loop.time();
    try {
      return yield* main();
    } finally {
      this.time = this.loop.time() - start;
      this.leaks = findLeaks(this.loop, this.trace);
    }
  }

  simulation<T>(): Simulation<T> {
    const { output, errors, time, trace } = this;
    const leaks = [...this.leaks, ...unretrievedExceptions(errors)];
    return { ...readOutcome(this.read as () => T), output, errors, time, trace, leaks };
  }
}

function readOutcome<T>(read: () => T): Pick<Simulation<T>, 'outcome' | 'result' | 'error'> {
  try {
    read();
    return { outcome: 'finished', result: read, error: undefined };
  } catch (error) {
    const outcome = error instanceof CancelledError ? 'cancelled' : 'failed';
    return { outcome, result: read, error };
  }
}
