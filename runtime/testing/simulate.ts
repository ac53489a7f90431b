/** One program, run to its end in virtual time, with everything it did. */

import type { Coroutine } from '../coroutine.ts';
import { describe } from '../describe.ts';
import { CancelledError } from '../errors.ts';
import { SimulatedLoop } from '../loop/simulated.ts';
import { runThen } from '../runner.ts';
import type { TaskOutcome, TraceEvent } from '../trace/events.ts';
import { captureConsole } from './console.ts';

export interface SimulationOptions {
  readonly debug?: boolean;
  /** Ends a program that makes more passes than this. */
  readonly maxPasses?: number;
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
  if (typeof main !== 'function')
    throw new TypeError(
      `simulate() takes the function, as in simulate(main), not what it returns: got ${describe(main)}`,
    );
  const trace: TraceEvent[] = [];
  const loop = new SimulatedLoop({
    trace: (event) => trace.push(event),
    maxPasses: options.maxPasses ?? MAX_PASSES,
  });
  const output: string[] = [];
  const errors: string[] = [];
  const captured = captureConsole((text, level) => (level === 'log' ? output : errors).push(text));
  let result: () => T = () => {
    throw new Error('The program did not end.');
  };
  let time = 0;
  try {
    runThen(
      deferred(main, () => (time = loop.time())),
      { debug: options.debug, loopFactory: () => loop },
      (read) => {
        result = read;
      },
    );
  } finally {
    captured.restore();
  }
  return { ...readOutcome(result), output, errors, time, trace };
}

/** Calls `main` inside the loop, so that what it does before its first `yield*` belongs to the run too. */
function* deferred<T>(main: () => Coroutine<T>, ended: () => void): Coroutine<T> {
  try {
    return yield* main();
  } finally {
    ended();
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
