import type { TraceEvent } from '../../../runtime/trace/events.ts';
import type { Axis, Stay } from './axis.ts';
import { GrowingLane } from './lane.ts';
import type { LineNumbers } from './lineNumbers.ts';
import type { Mark, Segment } from './model.ts';
import { formatSeconds } from './seconds.ts';
import type { EventOf } from './words.ts';

/** The loop itself: its passes, and the time it spends waiting in its selector. */
export class LoopLane {
  readonly marks: Mark[] = [];
  readonly #axis: Axis;
  readonly #lane = new GrowingLane({ name: 'loop', note: '', kind: 'task' });
  #columnsAtHandle = 0;
  #inHandle = false;
  readonly #lines: LineNumbers;

  constructor(axis: Axis, lines: LineNumbers) {
    this.#axis = axis;
    this.#lines = lines;
  }

  read(event: TraceEvent): void {
    if (event.kind === 'pass') this.#enterPass(event);
    if (event.kind === 'idle') this.#addIdle(event);
    if (event.kind === 'handle-run') this.#beginHandle();
    if (event.kind === 'console') this.#print(event);
    if (event.kind === 'handle-done') this.#addCallback(event);
  }

  block(event: EventOf<'blocked'>, { from, to }: Stay): void {
    const seconds = formatSeconds(event.at - event.from);
    const blocked = { state: 'blocked', label: `blocked ${seconds}`, at: event.from } as const;
    const pass = this.#lane.current;
    this.#lane.enter({ ...blocked, detail: `a step holds the loop for ${seconds}` }, from);
    this.#lane.leave(to);
    if (pass) this.#lane.enter({ ...pass, detail: `pass ${pass.label} goes on`, at: event.at }, to);
  }

  leave(): void {
    this.#lane.leave(this.#axis.here());
  }

  finish(): Segment[] {
    this.#axis.closeStep();
    this.leave();
    return this.#lane.finished().segments.filter(({ from, to }) => from.column < to.column);
  }

  #enterPass(event: EventOf<'pass'>): void {
    const handles = event.ready === 1 ? '1 handle' : `${event.ready} handles`;
    const timers = event.timers === 1 ? '1 timer' : `${event.timers} timers`;
    this.#lane.enter(
      {
        state: 'pass',
        label: String(event.pass),
        detail: `pass ${event.pass}: ${handles} ready, ${timers} armed`,
        at: event.at,
        counts: { ready: event.ready, timers: event.timers },
      },
      this.#axis.here(),
    );
  }

  #addIdle(event: EventOf<'idle'>): void {
    const seconds = formatSeconds(event.at - event.from);
    const idle = { state: 'idle', label: seconds, at: event.from } as const;
    this.#lane.enter(
      { ...idle, detail: `nothing is ready: waits ${seconds} for the next timer` },
      this.#axis.here(),
    );
    this.#axis.addGap(event.from, event.at);
    this.#lane.leave(this.#axis.here());
  }

  #beginHandle(): void {
    this.#inHandle = true;
    this.#columnsAtHandle = this.#axis.here().column;
  }

  /** The lines of tasks and jobs stand in their own lanes. */
  #print(event: EventOf<'console'>): void {
    if (!this.#inHandle || event.task !== undefined || event.job !== undefined) return;
    for (const { text, label } of this.#lines.get(event) ?? []) {
      this.#axis.openCallback(event.at);
      const place = this.#axis.takeSlot();
      const detail = `a callback prints “${text}”`;
      this.marks.push({ kind: 'line', place, label, detail, at: event.at });
    }
  }

  /** A handle in which no task ran, and that printed nothing: the loop's own work, such as ending a sleep. */
  #addCallback(event: EventOf<'handle-done'>): void {
    this.#inHandle = false;
    this.#axis.closeStep();
    if (this.#axis.here().column === this.#columnsAtHandle) this.#axis.addCallback(event.at);
  }
}
