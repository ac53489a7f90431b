import { createGrader, type Grader } from '../sandbox/gradeAnswer.ts';
import { describeIsolation, type Isolation } from '../sandbox/layers/isolation.ts';
import type { Judged } from './job.ts';
import type { Judgeable } from './runJob.ts';

/** Each job has limits of its own. */
const DEFAULTS = { timeout: 10, memory: 256 };

export interface SandboxJudge {
  judge(job: Judgeable): Promise<Judged>;
  close(): Promise<void>;
}

/** Judges jobs in the sandbox. Nothing is built before the first one. */
export function createSandboxJudge(isolation: Isolation): SandboxJudge {
  let grader: Promise<Grader> | undefined;
  return {
    async judge({ suite, source, limits }) {
      grader ??= createGrader(DEFAULTS, isolation);
      const { grade } = await grader;
      const start = performance.now();
      const submission = { state: 'submitted', source } as const;
      const graded = await grade(suite.prepared, submission, {
        ...limits,
        timeout: limits.seconds,
      });
      if (graded.status === 'not submitted') throw new Error('An answer got lost.');
      const { failingRun, ...verdict } = graded;
      refuseFailure(verdict.error?.message);
      return {
        verdict,
        ...(failingRun === undefined ? {} : { failingRun }),
        milliseconds: Math.round(performance.now() - start),
        isolation: describeIsolation(isolation),
      };
    },
    async close() {
      await (await grader)?.close();
    },
  };
}

/** The one thing in a verdict that is not the answer's doing. */
function refuseFailure(message: string | undefined): void {
  if (message?.startsWith('No process could be started')) throw new Error(message);
}
