import type { TestResult } from '../verdict.ts';
import { ANSWER_FILE } from './modules.ts';

const LONGEST = 4000;

/** An error as Vitest's processError() leaves it: values are printed already. */
export interface ProcessedError {
  readonly message: string;
  readonly stack?: string;
  readonly expected?: unknown;
  readonly actual?: unknown;
}

type Description = Pick<TestResult, 'message' | 'expected' | 'actual' | 'line'>;

/** What a learner wants to know about an error that ended a test: no stack but the line of their own that raised it. */
export function describeError({ message, stack, expected, actual }: ProcessedError): Description {
  const line = findLine(stack);
  return {
    message: shorten(nameAsWritten(message)),
    ...(expected === undefined ? {} : { expected: shorten(String(expected)) }),
    ...(actual === undefined ? {} : { actual: shorten(String(actual)) }),
    ...(line === undefined ? {} : { line }),
  };
}

/** Imports are called as `_exercise.brew.call(void 0)` after compilation; errors should speak of `brew`. */
export function nameAsWritten(message: string): string {
  return message.replace(/\b_\w+\.(\w+)\.call\b|\(0 , \w+\.(\w+)\)/g, '$1$2');
}

/** The innermost line of the answer in a stack. */
function findLine(stack: string | undefined): number | undefined {
  const frame = new RegExp(`\\b${ANSWER_FILE}:(\\d+):\\d+`).exec(stack ?? '');
  return frame ? Number(frame[1]) : undefined;
}

/** A message must fit on a page, whatever an answer returned. */
function shorten(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}… (${text.length} characters)`;
}
