/**
 * Virtual time for programs that also await Promises. A Promise is settled by the host, outside of the loop: so before this loop moves its
 * clock, it gives the host a turn, in which every Promise that can settle does. Promises take no virtual time; what is timed is the loop's own.
 */

import { DeadlockError } from '../errors.ts';
import type { Future } from '../future.ts';
import type { Handle, TimerHandle } from '../handle.ts';
import { deadlock } from './deadlock.ts';
import { hostSoon } from './hostThread.ts';
import type { Settle } from './settle.ts';
import { SimulatedLoop, type SimulatedLoopOptions } from './simulated.ts';

export interface SimulatedHostLoopOptions extends SimulatedLoopOptions {
  /** Real seconds to wait for a Promise when nothing else can happen; then the program has ended in a DeadlockError. By default 5. */
  readonly patience?: number | undefined;
}

/**
 * The SimulatedLoop for programs with Promises in them: `run` returns before the program has ended, as on a HostLoop. A run is the same as the
 * last if the Promises depend on the loop or on each other; one that depends on the real world comes when it comes.
 */
export class SimulatedHostLoop extends SimulatedLoop {
  override readonly takesPromises = true;
  private readonly patience: number;
  /** What only the host can settle. A program that has none keeps the loop to itself. */
  private readonly expected = new Set<Future<unknown>>();
  private crossed = false;
  private goOn: (() => void) | undefined;

  constructor(options: SimulatedHostLoopOptions = {}) {
    super(options);
    this.patience = options.patience ?? 5;
    this.virtualTime.whenNoted = () => this.wake();
  }

  override expectHost(future?: Future<unknown>): void {
    this.crossed = true;
    if (future) this.expected.add(future);
  }

  protected override drive(stopped: Settle<void>): void {
    this.passUntilHostIsDue(stopped);
  }

  /** Runs whatever is ready. Before time passes, the host has its turn: what is settled there comes first. */
  private passUntilHostIsDue(stopped: Settle<void>, hostHadTurn = false): void {
    let isDue = !hostHadTurn;
    try {
      do {
        if (this.crossed && this.isIdle()) {
          if (isDue) return hostSoon(() => this.passUntilHostIsDue(stopped, true));
          if (this.waitsForHostOnly()) return this.waitForHost(stopped);
        }
        isDue = true;
        this.makePass();
      } while (!this.stopping);
    } catch (error) {
      return stopped(() => {
        throw error;
      });
    }
    stopped(() => undefined);
  }

  private isIdle(): boolean {
    return this.selectTimeout() !== 0;
  }

  private waitsForHostOnly(): boolean {
    for (const future of this.expected) if (future.done()) this.expected.delete(future);
    return this.expected.size > 0 && this.nextEvent() === Number.POSITIVE_INFINITY;
  }

  /** When the next thing happens by itself, in the loop or beside it; infinity if nothing does. */
  private nextEvent(): number {
    if (this.selectorEvents.isReady()) return this.virtualTime.now;
    this.timers.dropCancelled();
    const timer = this.timers.peek()?.when() ?? Number.POSITIVE_INFINITY;
    return Math.min(timer, this.virtualTime.nextAction() ?? Number.POSITIVE_INFINITY);
  }

  /** The clock stands still until something arrives. */
  private waitForHost(stopped: Settle<void>): void {
    const limit = setTimeout(() => {
      this.goOn = undefined;
      stopped(() => {
        throw this.giveUp();
      });
    }, this.patience * 1000);
    this.goOn = () => {
      clearTimeout(limit);
      this.goOn = undefined;
      hostSoon(() => this.passUntilHostIsDue(stopped, true));
    };
  }

  private giveUp(): DeadlockError {
    const { message, stuck } = deadlock(this);
    return new DeadlockError(
      `${message}\nOne of them waits for a Promise or a callback of the host, which has not come within ${this.patience} real seconds.`,
      stuck,
    );
  }

  /** Something happened outside: a loop that waits for the host looks again. */
  protected override wake(): void {
    this.goOn?.();
  }

  override enqueue(handle: Handle): void {
    super.enqueue(handle);
    this.wake();
  }

  protected override addTimer(timer: TimerHandle): void {
    super.addTimer(timer);
    this.wake();
  }
}
