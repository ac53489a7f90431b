import { findUnfinishedTest } from './judge.ts';
import type { CheckEvent } from './protocol.ts';
import type { CheckError } from './verdict.ts';

/** For every host that ends an engine at its limit of time: says in which test that was. */
export function describeTimeout(events: readonly CheckEvent[], seconds: number): CheckError {
  const test = findUnfinishedTest(events);
  const where = test ? `in the test "${test}"` : 'before the first test';
  return {
    kind: 'timeout',
    message: `Stopped after ${seconds} s ${where}. Look for a loop that never ends.`,
  };
}

export function describeExit(code: number | string | null): CheckError {
  return {
    kind: 'exit',
    message: `The program ended itself (exit code ${code}) before the tests were done.`,
  };
}

export function describeMemory(mebibytes: number): CheckError {
  return {
    kind: 'memory',
    message: `More than ${mebibytes} MiB of memory were used. Look for a list that grows without end.`,
  };
}
