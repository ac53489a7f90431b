/**
 * Virtual time: it passes only when somebody sleeps, and then at once.
 *
 * The world beside the loop (the jobs of executors, a simulated network) acts through an agenda: actions with their times. Whoever moves the
 * clock on performs the actions on the way, each at exactly its time, those of one time in the order in which they were noted.
 */

import { DeadlockError } from '../errors.ts';
import { Heap } from '../heap.ts';
import type { TraceSink } from '../trace/events.ts';

interface Appointment {
  readonly when: number;
  /** Counts the appointments: who came first goes first. */
  readonly order: number;
  readonly action: () => void;
}

/** Who runs beside a loop with a time of its own. */
export interface Visitor {
  readonly time: number;
  blockUntil(when: number): void;
}

export class VirtualTime {
  /** The loop's clock, in seconds. */
  now: number;
  /** Who runs beside the loop at this moment, if somebody does: a job that has slept is ahead of the loop. */
  visitor: Visitor | undefined;
  /** Told of each action that is noted, by a loop that waits for one. */
  whenNoted: (() => void) | undefined;
  private readonly agenda = new Heap<Appointment>(
    (first, second) =>
      first.when < second.when || (first.when === second.when && first.order < second.order),
  );
  private appointments = 0;

  constructor(now = 0) {
    this.now = now;
  }

  /** The time of whoever asks. */
  time(): number {
    return this.visitor ? this.visitor.time : this.now;
  }

  /** Notes that `action` is to be done at the time `when`. */
  at(when: number, action: () => void): void {
    this.appointments += 1;
    this.agenda.push({ when, order: this.appointments, action });
    this.whenNoted?.();
  }

  /** True while the caller is ahead of the loop: what it does to others has to wait until they get there. */
  isAhead(): boolean {
    return this.time() > this.now;
  }

  /** Does `action` when it is as late for everybody as it is for the caller. */
  perform(action: () => void): void {
    if (this.isAhead()) this.at(this.time(), action);
    else action();
  }

  /** A sink that gets the events of all in the order of their times. */
  inOrder(sink: TraceSink): TraceSink {
    return (event) => this.perform(() => sink(event));
  }

  /** The time of the next action; undefined if there is none. */
  nextAction(): number | undefined {
    return this.agenda.peek()?.when;
  }

  /** Moves the clock to the next action, and does it. */
  performNext(): void {
    const next = this.agenda.pop();
    if (!next) return;
    this.now = Math.max(this.now, next.when);
    next.action();
  }

  /** Moves the clock to `when`. */
  advance(when: number): void {
    while ((this.nextAction() ?? Number.POSITIVE_INFINITY) <= when) this.performNext();
    this.now = Math.max(this.now, when);
  }

  /** What another loop does to whoever runs it beside this one. */
  blockUntil(when: number): void {
    if (this.visitor) this.visitor.blockUntil(when);
    else this.now = Math.max(this.now, when);
  }

  /** Does all that is noted. */
  finish(): void {
    while (this.nextAction() !== undefined) this.performNext();
  }

  /** Moves the clock on until `condition` holds. False if that isn't so at the time `deadline`. */
  advanceUntil(condition: () => boolean, deadline: number): boolean {
    while (!condition()) {
      const next = this.nextAction() ?? Number.POSITIVE_INFINITY;
      if (next === Number.POSITIVE_INFINITY && deadline === next) throw new DeadlockError(NOBODY);
      if (next > deadline) {
        this.advance(deadline);
        return condition();
      }
      this.performNext();
    }
    return true;
  }
}

const NOBODY =
  'Deadlock: the program blocks the loop for something that nobody will do. ' +
  'If the loop itself was to do it, await it instead.';
