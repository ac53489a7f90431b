import type { StuckTask } from 'asyncio';
import type { TraceEvent } from '../../../runtime/trace/events.ts';

/** What a reader's run of a program did. */
export interface Run {
  readonly source: string;
  /** `lessons/02-coroutines/examples/brew.ts`, as in the trace's frames. */
  readonly file: string;
  /** What it printed with console.log. */
  readonly output: string;
  /** What came as warnings and errors: its own, and the loop's reports. */
  readonly errors: string;
  /** The error that ended it, with its stack in the program, or what the page did to end it. */
  readonly error?: string;
  /** Where in the source the error is. */
  readonly line?: number;
  /** Virtual seconds that passed. */
  readonly time: number;
  /** Checked: holds numbers and words where they belong. Empty if the program was stopped. */
  readonly trace: readonly TraceEvent[];
  /** Of a deadlock: who waits for whom. */
  readonly stuck?: readonly StuckTask[];
  readonly outcome: 'finished' | 'failed' | 'stopped' | 'timeout';
}

declare global {
  interface WindowEventMap {
    'course:run': CustomEvent<Run>;
  }
  interface HTMLElementEventMap {
    'course:run': CustomEvent<Run>;
    'course:edit': CustomEvent<{ readonly source: string }>;
  }
}

const last = new WeakMap<HTMLElement, Run>();

/** The reader's last run of the program at `place`. */
export function lastRun(place: HTMLElement): Run | undefined {
  return last.get(place);
}

export function announceRun(place: HTMLElement, detail: Run): void {
  last.set(place, detail);
  place.dispatchEvent(new CustomEvent('course:run', { bubbles: true, detail }));
}

export function announceEdit(place: HTMLElement, source: string): void {
  place.dispatchEvent(new CustomEvent('course:edit', { bubbles: true, detail: { source } }));
}

/** Calls `listener` after each run of the program at `place`. */
export function onRun(place: HTMLElement, listener: (run: Run) => void): void {
  place.addEventListener('course:run', ({ detail }) => listener(detail));
}
