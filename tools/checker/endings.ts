import { findUnfinishedTest } from './judge.ts';
import type { CheckEvent } from './protocol.ts';
import type { CheckError } from './verdict.ts';

/** For every host that ends an engine at its limit of time, or of processor time: says in which test that was. */
export function describeTimeout(
  events: readonly CheckEvent[],
  seconds: number,
  kind: 'time' | 'processor time' = 'time',
): CheckError {
  const test = findUnfinishedTest(events);
  const where = test ? `in the test "${test}"` : 'before the first test';
  return {
    kind: 'timeout',
    message: `Stopped after ${seconds} s ${kind === 'time' ? '' : `of ${kind} `}${where}. Look for a loop that never ends.`,
  };
}

/** A number is an exit status, a text the name of a signal. */
export function describeExit(status: number | string | null): CheckError {
  const how = typeof status === 'number' ? `with status ${status}` : `by ${status}`;
  return {
    kind: 'exit',
    message:
      `The program was ended ${how} before the tests were done. Look for process.exit(), ` +
      'or for something at the top of the file that waits for ever.',
  };
}

export function describeMemory(mebibytes: number): CheckError {
  return {
    kind: 'memory',
    message: `More than ${mebibytes} MiB of memory were used. Look for a list or a text that grows without end.`,
  };
}

/** For what an answer throws before any test can run. */
export function describeLoadingError(message: string, line: number | undefined): CheckError {
  const where = line === undefined ? {} : { line };
  return { kind: 'import', message: `The file can't be loaded: ${message}`, ...where };
}
