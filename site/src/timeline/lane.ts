import type { Counts, Lane, Mark, Place, Segment, SegmentState } from './model.ts';

/** What a lane is in from now on, until it enters something else. */
export interface Stretch {
  readonly state: SegmentState;
  readonly label: string;
  readonly detail: string;
  readonly at: number;
  readonly counts?: Counts;
}

/** A lane that is being drawn: it is in one state at a time. */
export class GrowingLane {
  readonly name: string;
  readonly #note: string;
  readonly #kind: Lane['kind'];
  readonly #segments: Segment[] = [];
  readonly #marks: Mark[] = [];
  #current: (Stretch & { from: Place }) | undefined;

  constructor(lane: Pick<Lane, 'name' | 'note' | 'kind'>) {
    this.name = lane.name;
    this.#note = lane.note;
    this.#kind = lane.kind;
  }

  get current(): Stretch | undefined {
    return this.#current;
  }

  enter(stretch: Stretch, from: Place): void {
    this.leave(from);
    this.#current = { ...stretch, from };
  }

  leave(to: Place): void {
    if (this.#current) this.#segments.push({ ...this.#current, to });
    this.#current = undefined;
  }

  mark(mark: Mark): void {
    this.#marks.push(mark);
  }

  finished(): Lane {
    return {
      name: this.name,
      note: this.#note,
      kind: this.#kind,
      segments: this.#segments,
      marks: this.#marks,
    };
  }
}
