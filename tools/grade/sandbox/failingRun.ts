import type { CheckEvent, Verdict } from '../../checker/index.ts';
import type { FailingRun } from '../results/model.ts';
import { parseTrace } from './parseTrace.ts';

/** What the loop did in the first test that failed, where that was told. */
export function findFailingRun(
  { tests }: Verdict,
  events: readonly CheckEvent[],
): FailingRun | undefined {
  const told = events.find((event) => event.type === 'traced');
  const isFailed = tests.some(({ name, status }) => name === told?.test && status === 'failed');
  const trace = told && isFailed ? parseTrace(told.trace) : undefined;
  return told && trace && { test: told.test, trace };
}
