import type { CheckEvent, Verdict } from '../../checker/index.ts';
import type { FailingRun } from '../results/model.ts';
import { parseTrace } from './parseTrace.ts';

/** A verdict with what the loop did in the first test that failed, where that was told. */
export interface VerdictWithRun extends Verdict {
  readonly failingRun?: FailingRun;
}

export function withFailingRun(verdict: Verdict, events: readonly CheckEvent[]): VerdictWithRun {
  const told = events.find((event) => event.type === 'traced');
  const trace = told && parseTrace(told.trace);
  const isFailed = verdict.tests.some(
    ({ name, status }) => name === told?.test && status === 'failed',
  );
  return told && trace && isFailed
    ? { ...verdict, failingRun: { test: told.test, trace } }
    : verdict;
}
