import { createGrader, type Grader } from '../sandbox/gradeAnswer.ts';
import { describeIsolation, type Isolation } from '../sandbox/layers/isolation.ts';
import type { Judged } from './job.ts';
import type { Judgeable } from './runJob.ts';

/** So many jobs are made ready while others are in the sandbox, so that it never waits for one. */
export const JOBS_AHEAD = 1;

export interface SandboxJudge {
  judge(job: Judgeable): Promise<Judged>;
  close(): Promise<void>;
}

/** Judges jobs in the sandbox, so many at a time. Nothing is built before the first one. */
export function createSandboxJudge(isolation: Isolation, processes: number): SandboxJudge {
  let grader: Promise<Grader> | undefined;
  return {
    async judge({ suite, source, limits, seed }) {
      grader ??= createGrader(isolation, processes);
      const { grade } = await grader;
      const graded = await grade(suite.prepared, source, { limits, seed });
      return {
        ...graded,
        level: isolation.level,
        isolation: describeIsolation(isolation),
      };
    },
    async close() {
      await (await grader)?.close();
    },
  };
}
