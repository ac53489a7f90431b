import type { Performance } from '../sandbox/performance.ts';

/** How a program is tried: cancelled at each of its awaits, or run on many schedules. */
export type Way = 'cancel' | 'schedule';

/** What the try of a program found. */
export interface Report {
  /** How many awaits, or schedules, were tried. */
  readonly tried: number;
  /** False where nothing of the program is up to luck: then there is one schedule. */
  readonly canVary?: boolean;
  /** Late timers were tried, too. */
  readonly late?: boolean;
  readonly breakages: readonly Breakage[];
  /** How many more break in the same way in our own solution, and so belong to the exercise. */
  readonly shared?: number;
  /** Why nothing could be tried. */
  readonly refused?: string;
}

/** One way in which the program breaks. */
export interface Breakage {
  /** The exercise's test whose program it is. */
  readonly test?: string;
  readonly problem: string;
  /** Of the reader's text: the await at which it was cancelled, or the line that went wrong. */
  readonly line?: number;
  /** What that await waits for: `sleep`. */
  readonly wait?: string;
  /** The await's virtual time. */
  readonly at?: number;
  /** The smallest schedule on which it breaks, for `explore`'s option `replay`; empty: it breaks by itself. */
  readonly choices?: readonly number[];
  /** In which it broke. */
  readonly run: Performance;
}
