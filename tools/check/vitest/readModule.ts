import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { TestCase, TestModule } from 'vitest/node';
import {
  type CheckEvent,
  compile,
  describeError,
  describeLoadingError,
  missingExport,
  type ProcessedError,
  type TestResult,
} from '../../checker/index.ts';

import type { Attempt } from './runAttempts.ts';

/** What a test file that has run says, in the engine's terms. */
export function readModule(module: TestModule, attempt: Attempt): CheckEvent[] {
  const tests = [...module.children.allTests()];
  return [
    { type: 'collected', tests: tests.map(({ fullName }) => fullName) },
    ...tests.flatMap((test) => readTest(test, attempt)),
    ...readFailedImport(module, attempt),
    { type: 'done' },
  ];
}

/** A test that was skipped has not run: it leaves no event. */
function readTest(test: TestCase, attempt: Attempt): CheckEvent[] {
  const { state, errors } = test.result();
  if (state !== 'passed' && state !== 'failed') return [];
  const result: TestResult = {
    name: test.fullName,
    status: state,
    ...(errors?.[0] ? describe(errors[0], attempt) : {}),
    milliseconds: Math.round((test.diagnostic()?.duration ?? 0) * 10) / 10,
  };
  return [{ type: 'finished', result }];
}

function readFailedImport(module: TestModule, attempt: Attempt): CheckEvent[] {
  const [error] = module.errors();
  if (!error) return [];
  const { message = '', line } = describe(error, attempt);
  return [{ type: 'import-failed', error: describeLoadingError(message, line) }];
}

/** Files are named as the engine names them: next to the exercise. */
function describe(error: ProcessedError, attempt: Attempt): ReturnType<typeof describeError> {
  const described = describeError(inPlainWords(error, attempt.answer), attempt.answer);
  return Object.fromEntries(
    Object.entries(described).map(([field, value]) => [field, withoutFolders(value, attempt)]),
  );
}

function withoutFolders<T>(value: T, { exercise, answer }: Attempt): T | string {
  if (typeof value !== 'string') return value;
  return value.replaceAll(answer, basename(answer)).replaceAll(`${exercise.folder}/`, '');
}

/** Two things that Vitest puts in a way that doesn't help. */
function inPlainWords(error: ProcessedError, answer: string): ProcessedError {
  const message = error.message
    .replace(/^process\.exit unexpectedly called with "(\d+)".*/, 'process.exit($1) was called')
    .replace(/^(\w+) is not a function$/, (text, name) =>
      exportsName(answer, name) ? text : missingExport(name),
    );
  return { ...error, message };
}

/** Compiled code says it plainly, whichever form the answer chose. */
function exportsName(answer: string, name: string): boolean {
  const compiled = compile(readFileSync(answer, 'utf8'));
  return 'error' in compiled || new RegExp(`\\bexports\\.${name}\\b`).test(compiled.code);
}
