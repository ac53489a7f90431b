import {
  expect,
  type RunnerTestCase,
  type RunnerTestFile,
  type RunnerTestSuite,
  type SerializedConfig,
  type VitestTestRunner,
} from 'vitest';
import type { Report } from '../protocol.ts';
import type { TestResult } from '../verdict.ts';
import { describeError } from './describeError.ts';
import { ANSWER_FILE } from './modules.ts';

/** What of Vitest's configuration its runner reads. */
const CONFIG = {
  root: '/',
  name: undefined,
  setupFiles: [],
  passWithNoTests: true,
  allowOnly: true,
  sequence: { seed: 0, hooks: 'stack', setupFiles: 'list' },
  maxConcurrency: 1,
  testTimeout: 0, // Nothing of ours waits in real time; whoever runs the engine limits the whole run.
  hookTimeout: 0,
  retry: 0,
  includeTaskLocation: false,
  tags: [],
  snapshotOptions: {},
};

/** Vitest's runner, told to run the tests that `importTests` defines, in order, and to report each at once. */
export function createRunner(report: Report, importTests: () => Promise<void>): VitestTestRunner {
  const config = CONFIG as unknown as SerializedConfig; // The rest is for reporters, pools and coverage.
  // Vitest's worker state: `expect` and the file's task read a little of it.
  Object.assign(globalThis, {
    __vitest_worker__: { config, filepath: 'exercise.test.ts', ctx: {} },
  });
  return {
    config,
    importFile: importTests,
    onBeforeRunTask: (test) => report({ type: 'started', test: test.fullTestName }),
    onBeforeTryTask: forgetAssertions,
    onAfterTryTask: requireAssertions,
    onAfterRunTask: (test) => report({ type: 'finished', result: readResult(test) }),
  };
}

/** The tests of a collected file, by name. */
export function listTests(suite: RunnerTestSuite | RunnerTestFile): string[] {
  return suite.tasks.flatMap((task) =>
    task.type === 'test' ? [task.fullTestName] : listTests(task),
  );
}

/** Each test counts its own assertions, for `expect.assertions(2)` and `expect.hasAssertions()`. */
function forgetAssertions(): void {
  expect.setState({
    assertionCalls: 0,
    isExpectingAssertions: false,
    isExpectingAssertionsError: null,
    expectedAssertionsNumber: null,
    expectedAssertionsNumberErrorGen: null,
  });
}

function requireAssertions(): void {
  const state = expect.getState();
  const { assertionCalls, expectedAssertionsNumber, expectedAssertionsNumberErrorGen } = state;
  if (expectedAssertionsNumber !== null && assertionCalls !== expectedAssertionsNumber)
    throw expectedAssertionsNumberErrorGen?.();
  if (state.isExpectingAssertions && assertionCalls === 0) throw state.isExpectingAssertionsError;
}

function readResult(test: RunnerTestCase): TestResult {
  const { state, errors, duration = 0 } = test.result ?? {};
  return {
    name: test.fullTestName,
    status: state === 'pass' ? 'passed' : 'failed',
    ...(errors?.[0] ? describeError(errors[0], ANSWER_FILE) : {}),
    milliseconds: Math.round(duration * 10) / 10,
  };
}
