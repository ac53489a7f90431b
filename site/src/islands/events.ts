import type { Performance } from './sandbox/performance.ts';

/** What a reader's run of a program did. Where the page ended it, `error` says so, and the trace is empty. */
export interface Run extends Performance {
  readonly source: string;
  /** `lessons/02-coroutines/examples/brew.ts`, as in the trace's frames. */
  readonly file: string;
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

export function keepRun(place: HTMLElement, run: Run): void {
  last.set(place, run);
}

export function announceRun(place: HTMLElement, detail: Run): void {
  keepRun(place, detail);
  place.dispatchEvent(new CustomEvent('course:run', { bubbles: true, detail }));
}

export function announceEdit(place: HTMLElement, source: string): void {
  place.dispatchEvent(new CustomEvent('course:edit', { bubbles: true, detail: { source } }));
}
