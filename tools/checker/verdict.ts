/** What a check says about one answer to one exercise. Everything that shows or stores results reads this. */
export interface Verdict {
  /** `02-coroutines/01-tea` */
  readonly exercise: string;
  /** `error`: the tests could not judge the answer, and `error` says why. Never counts as passed. */
  readonly status: 'passed' | 'failed' | 'error';
  /** Every test of the exercise, in the order of the test file. */
  readonly tests: readonly TestResult[];
  readonly error?: CheckError;
  /** Earned: the share of the tests passed, of those that the starter doesn't pass; nothing after an error. */
  readonly points: number;
  readonly maxPoints: number;
}

export interface TestResult {
  readonly name: string;
  /** `missing`: it did not run, because the answer ended the run before. */
  readonly status: 'passed' | 'failed' | 'missing';
  readonly message?: string;
  /** What the test wanted and what it saw, printed, when it compared two values. */
  readonly expected?: string;
  readonly actual?: string;
  /** Line of the answer at which the error was raised, when it came from there. */
  readonly line?: number;
  readonly milliseconds: number;
}

export interface CheckError {
  readonly kind: 'syntax' | 'import' | 'timeout' | 'memory' | 'exit' | 'crash';
  readonly message: string;
  /** Where in the answer: line and column count from 1. */
  readonly line?: number;
  readonly column?: number;
  readonly sourceLine?: string;
}
