/**
 * A loop in virtual time: it never waits. When nothing is ready, the clock jumps to the next timer, so `sleep(3600)` takes no time at
 * all, and each run of a program is the same as the last. Runs synchronously: when `run()` returns, everything has happened.
 *
 * (After eio's mock backend and CPython's own test loop, test.test_asyncio.utils.TestLoop.)
 */

import { RuntimeError } from '../errors.ts';
import { EventLoop, type EventLoopOptions } from './core.ts';
import { deadlock } from './deadlock.ts';
import type { Settle } from './settle.ts';

export interface SimulatedLoopOptions extends EventLoopOptions {
  /** Ends a program that makes more passes than this, as one that never ends by itself. By default there is no limit. */
  readonly maxPasses?: number | undefined;
}

export class SimulatedLoop extends EventLoop {
  private clock = 0;
  private passesLeft: number;
  private readonly maxPasses: number;

  constructor(options: SimulatedLoopOptions = {}) {
    super(options);
    this.maxPasses = options.maxPasses ?? Number.POSITIVE_INFINITY;
    this.passesLeft = this.maxPasses;
  }

  override time(): number {
    return this.clock;
  }

  /** The simulated blocking sleep: the clock moves on, and nothing else runs. */
  override block(seconds: number): void {
    const from = this.clock;
    this.clock += seconds;
    this.tracer?.blocked(from, this.currentTask());
  }

  protected override drive(stopped: Settle<void>): void {
    try {
      this.runUntilStopped();
    } catch (error) {
      return stopped(() => {
        throw error;
      });
    }
    stopped(() => undefined);
  }

  private runUntilStopped(): void {
    do {
      this.select(this.selectTimeout());
      this.countPass();
      this.runPass();
    } while (!this.stopping);
  }

  /** "Waits" in the selector: moves the clock to the next timer. With none, or one at infinity, nothing can ever happen again. */
  private select(timeout: number | null): void {
    if (timeout === null || timeout === Number.POSITIVE_INFINITY) throw deadlock(this);
    const next = this.timers.peek();
    if (timeout === 0 || !next) return;
    const from = this.clock;
    this.clock = next.when();
    this.tracer?.idle(from);
  }

  private countPass(): void {
    this.passesLeft -= 1;
    if (this.passesLeft >= 0) return;
    this.passesLeft = this.maxPasses;
    throw new RuntimeError(
      `The loop made ${this.maxPasses} passes and the program still runs. Does a loop in it wait for something that never comes?`,
    );
  }
}
