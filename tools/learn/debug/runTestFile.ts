import { startTests } from 'vitest/internal/browser';
import { createRunner } from '../../checker/engine/runner.ts';
import type { TestResult } from '../../checker/index.ts';

/** Runs a test file as it is, with the checker's runner and Node's own modules. */
export async function runTestFile(url: string): Promise<TestResult[]> {
  const results: TestResult[] = [];
  const runner = createRunner(
    (event) => {
      if (event.type === 'finished') results.push(event.result);
    },
    () => import(url),
  );
  const [file] = await startTests(['exercise.test.ts'], runner);
  const [error] = file?.result?.errors ?? [];
  if (!error) return results;
  const failed = { name: 'the file loads', status: 'failed', milliseconds: 0 } as const;
  return [...results, { ...failed, message: error.message }];
}
