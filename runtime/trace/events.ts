/**
 * What a loop tells about itself while it runs: a flat list of small events, in the order in which they happened.
 *
 * The list is the one source of every picture in the course: the timeline, the stepper, the call graph, the
 * Perfetto export and the checks that compare a run with CPython. Events hold only plain data (no functions, no
 * tasks), so a trace can be sent from a worker, written to a file and replayed.
 *
 * Times are the loop's seconds (virtual on a SimulatedLoop). Ids are small integers, given out per loop from 1.
 */

/** A place in somebody's source. `file` is a path or URL as V8 reports it; lines and columns count from 1. */
export interface SourceFrame {
  readonly functionName: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** What a suspended task waits for. */
export interface Wait {
  /**
   * The name of the wait: `sleep`, `task`, `gather`, `wait`, `shield`, `future`, `executor`, `Lock.acquire`, `Queue.get`, …;
   * `yield` for a bare yield (`sleep(0)`), which gives the loop one pass.
   */
  readonly on: string;
  /** The tasks that this wait ends with, where known: one for `task`, several for `gather` and `wait`. */
  readonly tasks: readonly number[];
  /** For a wait with a deadline of its own (`sleep`): the loop time, in seconds, at which it ends. */
  readonly until?: number;
}

export type TaskOutcome = 'finished' | 'failed' | 'cancelled';

export type TraceEvent =
  /** In a trace of several loops: the events from here on are of loop `loop`. The first is 1, and needs no such event. */
  | { readonly kind: 'loop'; readonly at: number; readonly loop: number }
  /** A pass of the loop begins: it will run `ready` handles; `timers` are armed. */
  | {
      readonly kind: 'pass';
      readonly at: number;
      readonly pass: number;
      readonly ready: number;
      readonly timers: number;
    }
  /** Nothing was ready: the clock moved on from `from` to `at` while the loop waited in its selector. */
  | { readonly kind: 'idle'; readonly at: number; readonly from: number }
  /** A task was created by task `parent` (or from outside). `frames[0]` is where. */
  | {
      readonly kind: 'task-created';
      readonly at: number;
      readonly task: number;
      readonly name: string;
      readonly parent?: number;
      readonly frames: readonly SourceFrame[];
    }
  /** The loop enters the task: it runs from here to its `task-suspended` or `task-done`. */
  | { readonly kind: 'task-step'; readonly at: number; readonly task: number }
  /** The task gave control back. `frames` is its whole await stack, innermost first. */
  | {
      readonly kind: 'task-suspended';
      readonly at: number;
      readonly task: number;
      readonly wait: Wait;
      readonly frames: readonly SourceFrame[];
    }
  /** What the task waited for is there: its next step is in the ready queue. */
  | { readonly kind: 'task-woken'; readonly at: number; readonly task: number }
  /** Somebody called `task.cancel(message)`. `by` is the task that called it. */
  | {
      readonly kind: 'task-cancel';
      readonly at: number;
      readonly task: number;
      readonly message?: string;
      readonly by?: number;
    }
  | {
      readonly kind: 'task-done';
      readonly at: number;
      readonly task: number;
      readonly outcome: TaskOutcome;
      /** The result, the error (`Name: message`) or nothing for a cancelled task, as text. */
      readonly detail: string;
    }
  /** A handle joined the ready queue. `label` names the callback; `task` is set when it is a task's step or wake-up. */
  | {
      readonly kind: 'handle-scheduled';
      readonly at: number;
      readonly handle: number;
      readonly label: string;
      readonly task?: number;
    }
  /** A handle's callback starts (`handle-run`) and ends (`handle-done`). */
  | { readonly kind: 'handle-run'; readonly at: number; readonly handle: number }
  | { readonly kind: 'handle-done'; readonly at: number; readonly handle: number }
  | { readonly kind: 'handle-cancelled'; readonly at: number; readonly handle: number }
  /** A timer (a handle with a deadline) entered the heap; `handle` is its id from here on. */
  | {
      readonly kind: 'timer-armed';
      readonly at: number;
      readonly handle: number;
      readonly when: number;
      readonly label: string;
      readonly task?: number;
    }
  /** The timer's time has come: its handle moved from the heap to the ready queue. */
  | { readonly kind: 'timer-fired'; readonly at: number; readonly handle: number }
  /** A blocking call (`time.sleep`) held the loop from `from` to `at`: nothing else could run. */
  | {
      readonly kind: 'blocked';
      readonly at: number;
      readonly from: number;
      readonly task?: number;
      readonly frames: readonly SourceFrame[];
    }
  /** An executor's job: queued, begun on worker `worker` (from 0), ended. */
  | {
      readonly kind: 'job-submitted';
      readonly at: number;
      readonly job: number;
      readonly executor: string;
      readonly label: string;
      readonly task?: number;
    }
  | {
      readonly kind: 'job-started';
      readonly at: number;
      readonly job: number;
      readonly worker: number;
    }
  | {
      readonly kind: 'job-done';
      readonly at: number;
      readonly job: number;
      readonly outcome: TaskOutcome;
    }
  /** The program printed a line. */
  | {
      readonly kind: 'console';
      readonly at: number;
      readonly level: 'log' | 'warn' | 'error';
      readonly text: string;
      readonly task?: number;
      /** Set when an executor's job printed it. */
      readonly job?: number;
      readonly frames: readonly SourceFrame[];
    };

/** Receives each event as it happens. A sink must not call back into the loop. */
export type TraceSink = (event: TraceEvent) => void;
