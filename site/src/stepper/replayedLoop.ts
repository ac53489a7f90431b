import type { HandleState, TimerState } from './model.ts';
import { ReplayedTimers } from './replayedTimers.ts';

/** The ready queue and the timers of one recorded loop. */
export class ReplayedLoop {
  pass = 0;
  running: HandleState | undefined;
  ready: HandleState[] = [];
  timers = new ReplayedTimers();
  /** How many handles of the queue belong to the pass that is under way. */
  private turns = 0;
  private isSelecting = false;

  clone(): ReplayedLoop {
    const copy = new ReplayedLoop();
    copy.pass = this.pass;
    copy.running = this.running;
    copy.ready = [...this.ready];
    copy.timers = this.timers.clone();
    copy.turns = this.turns;
    copy.isSelecting = this.isSelecting;
    return copy;
  }

  beginPass(pass: number, ready: number): void {
    this.pass = pass;
    this.running = undefined;
    this.select();
    this.isSelecting = false;
    this.turns = ready;
  }

  /** Between two passes the loop looks, once, for the next timer, and drops cancelled ones on its way. */
  select(): void {
    if (!this.isSelecting) this.timers.dropCancelled();
    this.isSelecting = true;
  }

  run(id: number): void {
    const index = this.ready.findIndex((handle) => handle.id === id);
    this.running = this.ready[index];
    this.dropTurns(index + 1);
  }

  /** A handle that is cancelled has no event of its own when its turn comes: the loop only skips it. */
  skipCancelled(): void {
    if (!this.running) this.dropTurns(this.turns);
  }

  schedule(handle: HandleState): void {
    this.ready.push(handle);
  }

  arm(timer: TimerState): void {
    this.timers.push(timer);
  }

  fire(id: number): void {
    this.select();
    const timer = this.timers.fire(id);
    if (timer) this.ready.push(timer);
  }

  cancel(id: number): void {
    if (this.timers.cancel(id)) return;
    this.ready = this.ready.map((handle) =>
      handle.id === id ? { ...handle, cancelled: true } : handle,
    );
  }

  private dropTurns(count: number): void {
    this.ready.splice(0, count);
    this.turns = Math.max(0, this.turns - count);
  }
}
