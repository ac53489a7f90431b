import type { TestCase, TestModule } from 'vitest/node';
import { type CheckEvent, describeError, type TestResult } from '../../checker/index.ts';

/** What a test file that has run says, in the engine's terms. */
export function readModule(module: TestModule, answer: string): CheckEvent[] {
  const tests = [...module.children.allTests()];
  return [
    { type: 'collected', tests: tests.map(({ fullName }) => fullName) },
    ...tests.flatMap((test) => readTest(test, answer)),
    ...readFailedImport(module, answer),
    { type: 'done' },
  ];
}

/** A test that was skipped has not run: it leaves no event. */
function readTest(test: TestCase, answer: string): CheckEvent[] {
  const { state, errors } = test.result();
  if (state !== 'passed' && state !== 'failed') return [];
  const result: TestResult = {
    name: test.fullName,
    status: state,
    ...(errors?.[0] ? describeError(errors[0], answer) : {}),
    milliseconds: Math.round((test.diagnostic()?.duration ?? 0) * 10) / 10,
  };
  return [{ type: 'finished', result }];
}

function readFailedImport(module: TestModule, answer: string): CheckEvent[] {
  const [error] = module.errors();
  if (!error) return [];
  const { message = '', line } = describeError(error, answer);
  const where = line === undefined ? {} : { line };
  return [{ type: 'import-failed', error: { kind: 'import', message, ...where } }];
}
