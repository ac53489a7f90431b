/**
 * What a timeline shows, before anything has a size. Virtual time makes running free: a hundred steps may happen at
 * 0 s. So the horizontal axis is not time but a row of columns: each step of a task gets one, in the order in which
 * they ran, and so does each stretch in which the clock moved. Columns at the same time form an instant.
 */
export interface Timeline {
  readonly columns: readonly Column[];
  readonly instants: readonly Instant[];
  /** The loop's own lane, then one for each task in the order of creation, then one for each worker. */
  readonly loop: readonly Segment[];
  /** What callbacks printed, outside of all tasks. */
  readonly loopMarks: readonly Mark[];
  readonly lanes: readonly Lane[];
  readonly links: readonly Link[];
  /** Where each event of the trace stands, for whoever follows the trace on the picture. */
  readonly places: readonly Place[];
}

/**
 * `step`: a task ran. `callback`: the loop ran something else. `gap`: the clock moved on from `from` to `at`, or another `loop` of the
 * program begins, or goes on.
 */
export type Column =
  | { readonly kind: 'step' | 'callback'; readonly at: number; readonly slots: number }
  | Gap;

export interface Gap {
  readonly kind: 'gap';
  readonly from: number;
  readonly at: number;
  readonly slots: 0;
  readonly loop?: number;
}

/** Columns `from` up to, not including, `to`: everything in them happened at the same time. */
export interface Instant {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** A place on the axis: the left edge of a column or, with a slot, that of a happening inside it. */
export interface Place {
  readonly column: number;
  readonly slot?: number;
  /** In a gap: which part of its time has passed, 0 to 1. Only jobs outside the loop begin or end there. */
  readonly share?: number;
}

export interface Lane {
  /** A task's own name, or its coroutine's if nobody named it; for a worker the executor's. */
  readonly name: string;
  /** What tells lanes of the same name apart: `Task-2`, `worker 1`. */
  readonly note: string;
  readonly kind: 'task' | 'worker';
  readonly segments: readonly Segment[];
  readonly marks: readonly Mark[];
}

export type SegmentState = 'running' | 'ready' | 'waiting' | 'blocked' | 'pass' | 'idle';

export interface Segment {
  readonly state: SegmentState;
  readonly from: Place;
  readonly to: Place;
  /** Short enough to stand in the picture: `sleep 1 s`. */
  readonly label: string;
  /** A sentence: `waits for sleep until 3 s`, with the source line where it is known. */
  readonly detail: string;
  /** The loop's time at its start. */
  readonly at: number;
  /** For a pass: how many handles are ready when it begins, and how many timers are armed. */
  readonly counts?: Counts;
}

export interface Counts {
  readonly ready: number;
  readonly timers: number;
}

export type MarkKind =
  | 'line'
  | 'create'
  | 'request'
  | 'cancel'
  | 'finished'
  | 'failed'
  | 'cancelled'
  | 'pending';

export interface Mark {
  readonly kind: MarkKind;
  readonly place: Place;
  /** For a printed line its number in the output, from 1; otherwise nothing. */
  readonly label: string;
  readonly detail: string;
  readonly at: number;
  /** On which side of its place a worker's line stands: the sign with which a job ends needs that place, too. */
  readonly side?: 'left' | 'right';
}

/** One lane acts on another at a place: it creates the task, wakes it or asks it to cancel. */
export interface Link {
  readonly kind: 'create' | 'wake' | 'cancel';
  readonly place: Place;
  readonly from: number;
  readonly to: number;
}
