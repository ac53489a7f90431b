import type { Verdict } from '../../checker/index.ts';
import type { FailingRun } from '../results/model.ts';
import type { Isolation } from '../sandbox/layers/isolation.ts';
import type { Limits } from '../sandbox/layers/limits.ts';
import { digest } from './digest.ts';
import type { PreparedSuite } from './prepareSuites.ts';

/** One answer against one test file. The same job has the same verdict, whoever handed it in and wherever it runs. */
export interface Job {
  readonly key: string;
  readonly suite: PreparedSuite;
  readonly source: string;
  readonly limits: Limits;
  readonly seed: number;
}

/** What a job gave, as the journal and the database keep it. */
export interface Judged {
  readonly verdict: Verdict;
  readonly milliseconds: number;
  /** Whether all layers of the sandbox were around it. */
  readonly level: Isolation['level'];
  /** Which ones were, in words. */
  readonly isolation: string;
  /** What the loop did in the first test that failed. */
  readonly failingRun?: FailingRun;
}

export interface JobSettings {
  /** Of all that judges: see digest.ts. */
  readonly version: string;
  readonly seed: number;
  /** Which isolation is asked for, in words: a verdict from a weaker sandbox is none from a stronger one. */
  readonly isolation: string;
}

export function makeJob(
  suite: PreparedSuite,
  source: string,
  limits: Limits,
  { version, seed, isolation }: JobSettings,
): Job {
  const limitText = JSON.stringify(Object.entries(limits).sort());
  const key = digest(source, suite.hash, version, String(seed), isolation, limitText);
  return { key, suite, source, limits, seed };
}

/** What must not differ between two runs of a job: everything that a verdict says but how long it took. */
export function outcomeOf({ verdict }: Judged): string {
  const tests = verdict.tests.map(({ name, status, message }) => ({ name, status, message }));
  return JSON.stringify({ status: verdict.status, kind: verdict.error?.kind, tests });
}
