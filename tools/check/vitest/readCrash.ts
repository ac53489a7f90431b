import type { SerializedError } from 'vitest';
import { type CheckError, describeMemory } from '../../checker/index.ts';
import { MEMORY } from './startVitest.ts';

/** What ended a test file before its end, or after it, if anything did. */
export function readCrash(
  file: string,
  errors: readonly SerializedError[],
): CheckError | undefined {
  const error = errors.find((candidate) => isAbout(file, candidate));
  if (!error) return undefined;
  if (/signal SIG(ABRT|TRAP)/.test(causeOf(error))) return describeMemory(MEMORY); // How V8 ends a process that has no heap left.
  const message = causeOf(error) ? 'The process that ran the tests ended.' : error.message;
  return { kind: 'crash', message: `An error outside of any test: ${message}` };
}

/** Vitest names the file of a lost error in a field, and that of a lost process in the cause's text only. */
function isAbout(file: string, error: SerializedError): boolean {
  return error['VITEST_TEST_PATH'] === file || causeOf(error).includes(file);
}

function causeOf({ cause }: SerializedError): string {
  return cause instanceof Error ? cause.message : '';
}
