import type { TestResult } from '../verdict.ts';

/** Enough to reach from the depth of the runtime to the answer that called it. */
export const STACK_DEPTH = 50;

const LONGEST = 4000;

/** Inside of a text, such as a report of the loop's: where a stack leads differs from host to host, and says little. */
const STACK_FRAMES = /\n {4}at [^\n"]*/g;

/** An error as Vitest's processError() leaves it: values are printed already, unless a comparison of them says nothing. */
export interface ProcessedError {
  readonly message: string;
  readonly name?: string;
  readonly stack?: string;
  readonly expected?: unknown;
  readonly actual?: unknown;
}

type Description = Pick<TestResult, 'message' | 'expected' | 'actual' | 'line'>;

/** `toThrow` where there is no error to compare; Vitest would show `null` and `undefined`. */
const NOTHING_THROWN = /expected \[Function[^\]]*\] to throw an error$/;

/** What `toBe` adds at the end of its line. It only helps where two values look the same. */
const COMPARISON = / \/\/ Object\.is equality$/gm;

/** What a learner wants to know about an error that ended a test: no stack but the line of `answer` that raised it. */
export function describeError(error: ProcessedError, answer: string): Description {
  const { message, name = 'An error without a message', stack, expected, actual } = error;
  if (NOTHING_THROWN.test(message))
    return {
      message: message.replace(NOTHING_THROWN, 'expected an error, but nothing was thrown'),
    };
  const line = findLine(stack ?? '', answer);
  const written = nameAsWritten(message || name);
  const areAlike = isPrinted(expected) && expected === actual;
  return {
    message: present(withAdvice(areAlike ? written : written.replace(COMPARISON, ''))),
    ...(isPrinted(expected) ? { expected: present(expected) } : {}),
    ...(isPrinted(actual) ? { actual: present(actual) } : {}),
    ...(line === undefined ? {} : { line }),
  };
}

/** `toBeInstanceOf` and a few others leave bare objects, without a prototype; their message says all. */
function isPrinted(value: unknown): value is string {
  return typeof value === 'string';
}

/** Imports are called as `_exercise.brew.call(void 0)` after compilation; errors should speak of `brew`; Vitest's as `(0 , __x.brew)`. */
function nameAsWritten(message: string): string {
  return message.replace(/\b_\w+\.(\w+)\.call\b|\(0 , \w+\.(\w+)\)/g, '$1$2');
}

/** The innermost line of a file in a stack. */
function findLine(stack: string, file: string): number | undefined {
  const start = stack.indexOf(`${file}:`);
  const place = /^(\d+):\d+/.exec(start < 0 ? '' : stack.slice(start + file.length + 1));
  return place ? Number(place[1]) : undefined;
}

/** As V8 and Safari say it; Firefox says the other. */
const TOO_DEEP = /^(?:Maximum call stack size exceeded|too much recursion)\.?$/;

/** What else there is to say to it. */
function withAdvice(message: string): string {
  return TOO_DEEP.test(message)
    ? 'Maximum call stack size exceeded. Look for a function that calls itself without end.'
    : message;
}

/** A message must fit on a page, whatever an answer returned. */
function present(value: string): string {
  const text = value.replace(STACK_FRAMES, '');
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}… (${text.length} characters)`;
}
