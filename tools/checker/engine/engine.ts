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
import { tellFailingRun } from './failingRun.ts';
import { ANSWER_FILE, type Exports, loadTests, type Runtime } from './modules.ts';
import { openRealm, type Realm } from './realm.ts';
import { createRunner, listTests } from './runner.ts';
import { seedExplorations } from './seed.ts';

/** Runs a job to its end; one at a time. Never throws what an answer throws. */
export async function runJob(job: Job, report: Report, realm: Realm = openRealm): Promise<void> {
  Error.stackTraceLimit = STACK_DEPTH;
  const runtime = await realm.loadRuntime(job.runtime);
  useVirtualTime(runtime);
  try {
    const answer = await realm.loadAnswer(job.answer, runtime);
    const modules = { vitest: realm.vitest, './exercise': explainMissing(answer.exports) };
    await runTests(job, report, modules, runtime);
  } catch (error) {
    reportFailedImport(realm.receive(error), report);
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
  const told = tellFailingRun(job, seedExplorations(runtime, job.seed), report);
  const runner = createRunner(told.report, () => loadTests(job.test, told.runtime, modules));
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
