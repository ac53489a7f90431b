import { compileAnswer, judge, type PreparedExercise } from '../../checker/index.ts';
import type { Submission } from '../intake/readSubmission.ts';
import { type VerdictWithRun, withFailingRun } from './failingRun.ts';
import { buildHarness } from './harness.ts';
import { findIsolation, type Isolation, type IsolationMode } from './layers/isolation.ts';
import type { Limits } from './layers/limits.ts';
import { runProcess } from './runProcess.ts';

/** A verdict, or that there was nothing to judge. */
export type Grade =
  | VerdictWithRun
  | {
      readonly exercise: string;
      readonly status: 'not submitted';
      readonly points: 0;
      readonly maxPoints: number;
    };

export interface Grader {
  readonly isolation: Isolation;
  /** `limits` are the exercise's own, where they differ from the grader's. */
  grade(
    exercise: PreparedExercise,
    submission: Submission,
    limits?: Partial<Limits>,
  ): Promise<Grade>;
  close(): Promise<void>;
}

/** Grades one answer at a time, each in a process of its own. The answer's text is compiled here, and run only there. */
export async function createGrader(
  defaults: Limits,
  isolation: Isolation | IsolationMode = 'auto',
): Promise<Grader> {
  const harness = await buildHarness();
  const found = typeof isolation === 'string' ? findIsolation(isolation) : isolation;
  const sandbox = { snapshot: harness.snapshot, isolation: found };
  return {
    isolation: found,
    async grade(exercise, submission, limits) {
      const { id, points, test } = exercise;
      if (submission.state === 'missing')
        return { exercise: id, status: 'not submitted', points: 0, maxPoints: points };
      if (submission.state === 'unreadable') return judge(exercise, [], submission.error);
      const compiled = await compileAnswer(submission.source);
      if ('error' in compiled) return judge(exercise, [], compiled.error);
      const answer = compiled.code;
      const job = { task: 'run', runtime: '', test, answer, tellRun: true } as const; // It has the runtime in it.
      const { events, ending } = await runProcess(sandbox, job, { ...defaults, ...limits });
      return withFailingRun(judge(exercise, events, ending), events);
    },
    close: () => harness.remove(),
  };
}
