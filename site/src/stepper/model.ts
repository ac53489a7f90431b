import type { SourceFrame, TaskOutcome, TraceEvent, Wait } from '../../../runtime/trace/events.ts';

/** What the stepper needs to know of a run; both `Performance` and the page's `Run` are one. */
export interface Recording {
  readonly trace: readonly TraceEvent[];
  /** What the program printed, also outside of its loops. */
  readonly output: string;
}

/** Everything as it stood at one point of a recorded run. */
export interface Moment {
  /** The loop's time, in seconds. */
  readonly at: number;
  /** Which of the program's loops runs, from 1. */
  readonly loop: number;
  /** The pass of that loop, from 1; 0 before the first. */
  readonly pass: number;
  /** The handle whose callback runs. */
  readonly running: HandleState | undefined;
  /** The task whose step runs; the innermost, where an eager task runs inside another's step. */
  readonly runningTask: number | undefined;
  /** The ready queue: the first one is the next. */
  readonly ready: readonly HandleState[];
  /** The timer heap, in the order in which its timers will fire. */
  readonly timers: readonly TimerState[];
  /** All tasks so far, in the order in which they were created. */
  readonly tasks: readonly TaskState[];
  /** The task that was the last to end, and when. */
  readonly lastEnded: Ended | undefined;
  readonly jobs: readonly JobState[];
  readonly output: readonly Printed[];
}

export interface HandleState {
  readonly id: number;
  /** The name of the callback. */
  readonly label: string;
  /** The task whose step it is or, for a timer, that armed it. */
  readonly task: number | undefined;
  /** A cancelled handle stays where it is until its turn, and is then skipped. */
  readonly cancelled: boolean;
}

export interface TimerState extends HandleState {
  readonly when: number;
}

export interface TaskState {
  readonly id: number;
  readonly loop: number;
  /** Its own name, or its coroutine's; and what tells tasks of one name apart. */
  readonly name: string;
  readonly note: string;
  /** True if another task of the run has the same name. */
  readonly isAmbiguous: boolean;
  readonly state: 'ready' | 'running' | 'waiting' | TaskOutcome;
  /** What it waits for; what it waited for last, once it goes on. */
  readonly wait: Wait | undefined;
  /** Where it stands, as far as the trace knows: its await stack, innermost first. Empty before its first step. */
  readonly frames: readonly SourceFrame[];
  /** The result, or the error, of a task that is done. */
  readonly detail: string;
  /** True from a request to cancel to the task's next suspension. */
  readonly cancelling: boolean;
}

export interface Ended {
  readonly task: number;
  readonly at: number;
}

export interface JobState {
  readonly id: number;
  readonly executor: string;
  readonly label: string;
  readonly state: 'queued' | 'running' | TaskOutcome;
  /** From 0; undefined while it is queued. */
  readonly worker: number | undefined;
}

/** A line that was printed. */
export interface Printed {
  readonly text: string;
  /** Unknown for what was printed outside of the loops. */
  readonly at: number | undefined;
  readonly isComplaint: boolean;
}
