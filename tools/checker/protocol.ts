import type { CheckError, TestResult } from './verdict.ts';

/** What the engine is asked to do. All texts are JavaScript made by compile.ts, with CommonJS imports. */
export interface Job {
  /** `collect` only lists the tests. */
  readonly task: 'run' | 'collect';
  /** The runtime: exports `asyncio`, `testing` and `trace`. */
  readonly runtime: string;
  readonly test: string;
  readonly answer: string;
  /** For `explore` in tests that name no seed of their own: other seeds try other schedules. */
  readonly seed?: number;
  /** Also tell what the loop did in the first test that fails. */
  readonly tellRun?: boolean;
}

/**
 * What the engine reports, each at once: what happened before an endless loop must have left the engine. A test that was started and
 * never finished was skipped, or is the one that the run ended in.
 */
export type CheckEvent =
  | { readonly type: 'collected'; readonly tests: readonly string[] }
  | { readonly type: 'started'; readonly test: string }
  | { readonly type: 'finished'; readonly result: TestResult }
  /** Asked for by `tellRun`, before its test is `finished`: the trace, as JSON. */
  | { readonly type: 'traced'; readonly test: string; readonly trace: string }
  | { readonly type: 'import-failed'; readonly error: CheckError }
  | { readonly type: 'done' };

export type Report = (event: CheckEvent) => void;
