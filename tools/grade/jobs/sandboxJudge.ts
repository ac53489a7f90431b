import { createGrader, type Grader } from '../sandbox/gradeAnswer.ts';
import type { AnswerLimits } from '../settings/settings.ts';
import type { Judged } from './job.ts';
import type { Judgeable } from './runJob.ts';

export interface SandboxJudge {
  judge(job: Judgeable): Promise<Judged>;
  close(): Promise<void>;
}

/** Judges jobs in the sandbox. Nothing is built before the first one. */
export function createSandboxJudge(): SandboxJudge {
  const graders = new Map<string, Promise<Grader>>();
  const graderFor = (limits: AnswerLimits) => {
    const key = JSON.stringify(limits);
    const grader = graders.get(key) ?? createGrader({ ...limits, timeout: limits.seconds });
    graders.set(key, grader);
    return grader;
  };
  return {
    async judge({ suite, source, limits }) {
      const grader = await graderFor(limits);
      const start = performance.now();
      const verdict = await grader.grade(suite.prepared, { state: 'submitted', source });
      if (verdict.status === 'not submitted') throw new Error('An answer got lost.');
      refuseFailure(verdict.error?.message);
      return {
        verdict,
        milliseconds: Math.round(performance.now() - start),
        isolation: 'reduced: a process per answer, without a sandbox around it',
      };
    },
    async close() {
      for (const grader of graders.values()) await (await grader).close();
    },
  };
}

/** The one thing in a verdict that is not the answer's doing. */
function refuseFailure(message: string | undefined): void {
  if (message?.startsWith('No process could be started')) throw new Error(message);
}
