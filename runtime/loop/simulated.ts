/**
 * A loop in virtual time: it never waits. When nothing is ready, the clock jumps to the next timer, so `sleep(3600)` takes no time at
 * all, and each run of a program is the same as the last. Runs synchronously: when `run()` returns, everything has happened. A loop that runs
 * in a job of another loop has the job's time, and blocks the job: there is one time in a world.
 *
 * (After eio's mock backend and CPython's own test loop, test.test_asyncio.utils.TestLoop.)
 */

import { requireCallback } from '../arguments.ts';
import { type Context, chooseContext } from '../context.ts';
import { RuntimeError } from '../errors.ts';
import { Handle, type TimerHandle } from '../handle.ts';
import { SimulatedNetwork } from '../network/simulated/network.ts';
import { SimulatedPrograms } from '../subprocess/simulated/programs.ts';
import type { Choices } from '../testing/choices.ts';
import { blockFor, findLoopBeside, runBeside } from './beside.ts';
import type { CallOptions, EventLoopOptions } from './core.ts';
import { deadlock } from './deadlock.ts';
import { EventLoop } from './eventLoop.ts';
import { PassLimit } from './passLimit.ts';
import type { Settle } from './settle.ts';
import { VirtualTime } from './virtualTime.ts';

export interface SimulatedLoopOptions extends EventLoopOptions {
  /** Ends a program that makes more passes than this, as one that never ends by itself. By default there is no limit. */
  readonly maxPasses?: number | undefined;
  /** Decides what asyncio leaves open, for `explore`. Without it the run is the quiet one, always the same. */
  readonly choices?: Choices | undefined;
  /** The network that the program's streams and HTTP requests use; by default one with short latencies. */
  readonly network?: SimulatedNetwork | undefined;
  /** The programs that it can start as subprocesses; by default a few that every machine has. */
  readonly programs?: SimulatedPrograms | undefined;
}

/** The loop in virtual time: when nothing is ready its clock jumps to the next timer. Each run of a program is the same as the last. */
export class SimulatedLoop extends EventLoop {
  override readonly simulation: SimulatedLoop = this;
  readonly virtualTime: VirtualTime;
  readonly choices: Choices | undefined;
  readonly network: SimulatedNetwork;
  readonly programs: SimulatedPrograms;
  private readonly passLimit: PassLimit;

  constructor(options: SimulatedLoopOptions = {}) {
    const virtualTime = new VirtualTime(findLoopBeside()?.time());
    super({ ...options, trace: options.trace && virtualTime.inOrder(options.trace) });
    this.virtualTime = virtualTime;
    this.choices = options.choices;
    this.network = options.network ?? new SimulatedNetwork();
    this.programs = options.programs ?? new SimulatedPrograms();
    this.passLimit = new PassLimit(options.maxPasses);
  }

  /** The loop's time; inside a job that runs beside the loop, the job's. */
  override time(): number {
    return this.virtualTime.time();
  }

  override block(seconds: number): void {
    blockFor(this, seconds);
  }

  override scheduleAt<A>(
    when: number,
    callback: (argument: A) => unknown,
    argument: A,
    context: Context,
  ): TimerHandle {
    return super.scheduleAt(when + (this.choices?.lateness() ?? 0), callback, argument, context);
  }

  /** Timers with one deadline may fire in any order: asyncio promises none. */
  protected override takeDueTimers(): TimerHandle[] {
    const due = super.takeDueTimers();
    return this.choices?.shuffle(due).sort((one, other) => one.when() - other.when()) ?? due;
  }

  /** Called by a job beside the loop, the handle becomes ready at the job's time. */
  override callSoonThreadsafe(callback: () => unknown, options: CallOptions = {}): Handle {
    this.requireOpen();
    requireCallback(callback, 'callSoonThreadsafe()', options);
    const handle = new Handle(this, callback, undefined, chooseContext(options.context));
    this.virtualTime.perform(() => {
      if (!this.isClosed()) this.enqueue(handle);
    });
    return handle;
  }

  /** What is left of the jobs still happens: a process ends only when its threads have ended. */
  override close(): void {
    super.close();
    runBeside(this, undefined, () => this.virtualTime.finish());
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
    do this.makePass();
    while (!this.stopping);
  }

  protected makePass(): void {
    try {
      this.select(this.selectTimeout());
      this.passLimit.count();
      this.runPass();
    } finally {
      findLoopBeside()?.virtualTime.blockUntil(this.virtualTime.now);
    }
  }

  // #region select
  /**
   * "Waits" in the selector: moves the clock to the next timer, or to what the world beside
   * the loop does before. With neither, or with a timer at infinity, nothing can ever happen again.
   */
  private select(timeout: number | null): void {
    if (timeout === 0) this.virtualTime.advance(this.virtualTime.now);
    this.selectorEvents.poll();
    if (timeout === 0) return;
    const timer = this.timers.peek()?.when() ?? Number.POSITIVE_INFINITY;
    while (this.ready.length === 0) {
      const action = this.virtualTime.nextAction() ?? Number.POSITIVE_INFINITY;
      if (Math.min(timer, action) === Number.POSITIVE_INFINITY) throw deadlock(this);
      this.idleUntil(Math.min(timer, action));
      if (action > timer) return;
      this.virtualTime.performNext();
      this.selectorEvents.poll();
    }
  }

  private idleUntil(when: number): void {
    const from = this.virtualTime.now;
    if (when <= from) return;
    this.virtualTime.now = when;
    this.tracer?.idle(from);
  }
  // #endregion

  protected override requireOwnThread(): void {
    if (this.getDebug() && this.virtualTime.visitor)
      throw new RuntimeError(
        'Non-thread-safe operation invoked on an event loop other than the current one. Use callSoonThreadsafe().',
      );
  }
}
