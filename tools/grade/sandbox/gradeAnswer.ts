import {
  buildRuntime,
  compileAnswer,
  judge,
  type PreparedExercise,
  type Verdict,
} from '../../checker/index.ts';
import type { Submission } from '../intake/readSubmission.ts';
import { buildHarness } from './harness.ts';
import { type Limits, runProcess } from './runProcess.ts';

/** A verdict, or that there was nothing to judge. */
export type Grade =
  | Verdict
  | {
      readonly exercise: string;
      readonly status: 'not submitted';
      readonly points: 0;
      readonly maxPoints: number;
    };

export interface Grader {
  grade(exercise: PreparedExercise, submission: Submission): Promise<Grade>;
  close(): Promise<void>;
}

/** Grades one answer at a time, each in a process of its own. The answer's text is compiled here, and run only there. */
export async function createGrader(limits: Limits): Promise<Grader> {
  const [harness, runtime] = await Promise.all([buildHarness(), buildRuntime()]);
  return {
    async grade(exercise, submission) {
      const { id, points, test } = exercise;
      if (submission.state === 'missing')
        return { exercise: id, status: 'not submitted', points: 0, maxPoints: points };
      if (submission.state === 'unreadable') return judge(exercise, [], submission.error);
      const compiled = await compileAnswer(submission.source);
      if ('error' in compiled) return judge(exercise, [], compiled.error);
      const job = { task: 'run', runtime, test, answer: compiled.code } as const;
      const { events, ending } = await runProcess(harness.snapshot, job, limits);
      return judge(exercise, events, ending);
    },
    close: () => harness.remove(),
  };
}
