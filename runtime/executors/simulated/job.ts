/**
 * A job in virtual time: a function that runs as if in a thread of its own. Its `time.sleep()` calls move a clock of its own, beside the loop's.
 * (The Python side of the course does the same: tools/python/simulated/threads.py.)
 */

import { RuntimeError } from '../../errors.ts';
import { runBeside } from '../../loop/beside.ts';
import type { SimulatedLoop } from '../../loop/simulated.ts';

/** More sleeps than this in one job: it waits for something that can't happen while it runs. */
const MAX_SLEEPS = 10_000;

export class SimulatedJob {
  readonly loop: SimulatedLoop;
  /** The job's id in the trace; 0 when nothing is traced. */
  readonly traceId: number;
  /** The job's clock, in seconds. */
  time: number;
  private sleeps = 0;

  constructor(loop: SimulatedLoop, traceId: number) {
    this.loop = loop;
    this.traceId = traceId;
    this.time = loop.time();
  }

  /** What `time.sleep(seconds)` does inside the job. */
  block(seconds: number): void {
    this.time += seconds;
    this.sleeps += 1;
    if (this.sleeps > MAX_SLEEPS) throw new RuntimeError(ENDLESS);
  }

  /** What a loop does that the job runs. */
  blockUntil(when: number): void {
    this.time = Math.max(this.time, when);
  }

  /** Runs the function to its end, at once. Returns what is to be done when the job's time has come. */
  run<T>(call: () => T): { readonly value: T } | { readonly error: unknown } {
    const outer = running;
    running = this;
    try {
      return { value: runBeside(this.loop, this, call) };
    } catch (error) {
      return { error };
    } finally {
      running = outer;
    }
  }
}

const ENDLESS =
  `A simulated job slept ${MAX_SLEEPS.toLocaleString('en')} times. It runs to its end at once, ` +
  'so it never sees what the loop changes later.';

let running: SimulatedJob | undefined;

/** The simulated job whose function runs now, if one does. (A loop that runs inside it is nearer to its own callbacks than the job.) */
export function findJob(): SimulatedJob | undefined {
  return running;
}

/** Does what concerns the outside world (printing, say) at the caller's time: at once, but for a job that has slept when the loop gets there. */
export function atCallersTime(action: () => void): void {
  if (running) running.loop.virtualTime.perform(action);
  else action();
}
