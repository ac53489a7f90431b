import pLimit from 'p-limit';
import { compileAnswer, judge, type PreparedExercise, type Verdict } from '../../checker/index.ts';
import type { FailingRun } from '../results/model.ts';
import { findFailingRun } from './failingRun.ts';
import { buildHarness } from './harness.ts';
import type { Isolation } from './layers/isolation.ts';
import type { Limits } from './layers/limits.ts';
import { runProcess } from './runProcess.ts';

export interface Graded {
  readonly verdict: Verdict;
  /** What the loop did in the first test that failed. */
  readonly failingRun?: FailingRun;
  /** How long the sandbox took; 0 for an answer that never ran. */
  readonly milliseconds: number;
}

export interface Around {
  readonly limits: Limits;
  readonly seed: number;
}

export interface Grader {
  /** Rejects if the sandbox could not be started, and never for what the answer does. */
  grade(exercise: PreparedExercise, source: string, around: Around): Promise<Graded>;
  close(): Promise<void>;
}

/**
 * Grades each answer in a process of its own, `processes` at a time: others wait for their turn, compiled. An answer's text is compiled here, and run
 * only there.
 */
export async function createGrader(isolation: Isolation, processes: number): Promise<Grader> {
  const harness = await buildHarness();
  const sandbox = { snapshot: harness.snapshot, isolation };
  const inTurn = pLimit(processes);
  return {
    async grade(exercise, source, { limits, seed }) {
      const compiled = await compileAnswer(source);
      if ('error' in compiled)
        return { verdict: judge(exercise, [], compiled.error), milliseconds: 0 };
      const { test } = exercise;
      const answer = compiled.code;
      const job = { task: 'run', runtime: '', test, answer, seed, tellRun: true } as const; // It has the runtime in it.
      return inTurn(async () => {
        const start = performance.now();
        const { events, ending } = await runProcess(sandbox, job, limits);
        const milliseconds = Math.round(performance.now() - start);
        const verdict = judge(exercise, events, ending);
        const failingRun = findFailingRun(verdict, events);
        return { verdict, ...(failingRun && { failingRun }), milliseconds };
      });
    },
    close: () => harness.remove(),
  };
}
