import type { Column, Instant, Place } from './model.ts';

export interface Stay {
  readonly from: Place;
  readonly to: Place;
}

interface Growing {
  readonly kind: Column['kind'];
  readonly from: number;
  readonly at: number;
  readonly loop?: number;
  slots: number;
}

/** Grows the row of columns while the events are read. */
export class Axis {
  readonly #columns: Growing[] = [];
  #open = false;

  /** A task's step begins: it runs in a column of its own. */
  openStep(at: number): void {
    this.#columns.push({ kind: 'step', from: at, at, slots: 0 });
    this.#open = true;
  }

  /** A blocking call holds the step over a gap: it goes on in a column behind it. Returns the gap's ends. */
  block(from: number, at: number): Stay {
    const inStep = this.#open;
    this.#open = false;
    const start = this.here();
    this.addGap(from, at);
    const end = this.here();
    if (inStep) this.openStep(at);
    return { from: start, to: end };
  }

  closeStep(): void {
    this.#open = false;
  }

  /** A callback of the loop's own prints: it gets a column in which that can be seen. */
  openCallback(at: number): void {
    if (this.#open) return;
    this.addCallback(at);
    this.#open = true;
  }

  addCallback(at: number): void {
    this.#columns.push({ kind: 'callback', from: at, at, slots: 0 });
  }

  addGap(from: number, at: number): void {
    this.#columns.push({ kind: 'gap', from, at, slots: 0 });
  }

  /** Another loop of the program begins, or goes on: a gap without seconds sets it apart. */
  changeLoop(at: number, loop: number): void {
    this.#open = false;
    this.#columns.push({ kind: 'gap', from: at, at, slots: 0, loop });
  }

  /** Takes a slot in the open step for something that must be seen, such as a printed line. */
  takeSlot(): Place {
    const place = this.here();
    const column = this.#columns.at(-1);
    if (this.#open && column) column.slots += 1;
    return place;
  }

  /** Behind everything so far. */
  here(): Place {
    const last = this.#columns.at(-1);
    if (this.#open && last) return { column: this.#columns.length - 1, slot: last.slots };
    return { column: this.#columns.length };
  }

  /** Where a time lies in a gap: what happens beside the loop may be told too late, or, while a step blocks the loop, at the place where that began. */
  inGap(at: number, told: Place): Place | undefined {
    for (const [column, { kind, from, at: to }] of this.#columns.entries()) {
      if (kind !== 'gap' || at <= from || at > to) continue;
      if (at < to) return { column, share: (at - from) / (to - from) };
      if (told.column <= column) return { column: column + 1 };
    }
    return undefined;
  }

  columns(): Column[] {
    return this.#columns.map(({ kind, from, at, slots, loop }) => {
      if (kind !== 'gap') return { kind, at, slots };
      return { kind, from, at, slots: 0, ...(loop !== undefined && { loop }) };
    });
  }

  /** The time at which the picture ends. */
  get end(): number {
    return this.#columns.at(-1)?.at ?? 0;
  }

  /** The runs of columns between the gaps. */
  instants(): Instant[] {
    const instants: Instant[] = [];
    let from = 0;
    for (const [index, column] of [...this.#columns, undefined].entries()) {
      if (column && column.kind !== 'gap') continue;
      const at = this.#columns[from]?.at;
      if (index > from && at !== undefined) instants.push({ at, from, to: index });
      from = index + 1;
    }
    return instants;
  }
}
