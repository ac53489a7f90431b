/**
 * Runs one answer against the exercise's own test file, with Vitest's own runner and `expect`. Bundled (build.ts) for a browser's
 * worker and for Node: it imports nothing of either. It only reports what happened; judge.ts, outside, makes a verdict of it.
 */
import type { RunnerTestFile } from 'vitest';
import { collectTests, processError, startTests } from 'vitest/internal/browser';
import { describeLoadingError } from '../endings.ts';
import type { Job, Report } from '../protocol.ts';
import { missingExport } from '../refusal.ts';
import { describeError, STACK_DEPTH } from './describeError.ts';
import {
  ANSWER_FILE,
  type Exports,
  loadAnswer,
  loadRuntime,
  loadTests,
  type Runtime,
} from './modules.ts';
import { createRunner, listTests } from './runner.ts';
import { vitest } from './vitest.ts';

/**
 * Runs a job to its end; one at a time. Never throws what an answer throws. `adapt` may change the runtime that the tests and the answer
 * will see, to watch them or to make their lives harder.
 */
export async function runJob(
  job: Job,
  report: Report,
  adapt: (runtime: Runtime) => void = () => {},
): Promise<void> {
  Error.stackTraceLimit = STACK_DEPTH;
  const runtime = await loadRuntime(job.runtime);
  adapt(runtime);
  useVirtualTime(runtime);
  try {
    const answer = await loadAnswer(job.answer, runtime);
    await runTests(job, report, { vitest, './exercise': explainMissing(answer) }, runtime);
  } catch (error) {
    reportFailedImport(error, report);
  }
  report({ type: 'done' });
}

/** So that a `run(main())` left at the end of an answer costs no time. */
function useVirtualTime({ asyncio }: Runtime): void {
  const { setDefaultLoopFactory, SimulatedLoop } = asyncio;
  if (typeof setDefaultLoopFactory !== 'function' || typeof SimulatedLoop !== 'function') return;
  setDefaultLoopFactory(() => Reflect.construct(SimulatedLoop, []));
}

async function runTests(
  job: Job,
  report: Report,
  modules: Exports,
  runtime: Runtime,
): Promise<void> {
  const runner = createRunner(report, () => loadTests(job.test, runtime, modules));
  runner.onCollected = ([file]: RunnerTestFile[]) => {
    if (file) report({ type: 'collected', tests: listTests(file) });
  };
  const start = job.task === 'run' ? startTests : collectTests;
  const [file] = await start(['exercise.test.ts'], runner);
  const [error] = file?.result?.errors ?? [];
  if (error) reportFailedImport(error, report);
}

function reportFailedImport(error: unknown, report: Report): void {
  const { message = '', line } = describeError(processError(error), ANSWER_FILE);
  report({ type: 'import-failed', error: describeLoadingError(message, line) });
}

/** An export that the tests use and the answer lacks says so, instead of `undefined is not a function`. */
function explainMissing(answer: Exports): Exports {
  return new Proxy(answer, {
    get(target, name) {
      if (name in target || typeof name === 'symbol') return Reflect.get(target, name);
      throw new TypeError(missingExport(name));
    },
  });
}
