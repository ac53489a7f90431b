import type { PreparedExercise } from '../../checker/index.ts';
import { type Job, type Judged, outcomeOf } from './job.ts';
import type { Journal } from './journal.ts';
import type { Log } from './log.ts';

/** What of a job its verdict needs. */
export interface Judgeable extends Pick<Job, 'source' | 'limits' | 'seed'> {
  readonly suite: { readonly prepared: PreparedExercise };
}

/** Judges one job; rejects only when the machine or the grader failed, never for what the answer did. */
export type JudgeJob = (job: Judgeable) => Promise<Judged>;

export interface Ran {
  readonly judged: Judged;
  readonly how: 'graded' | 'known';
  /** Two runs of it gave different verdicts: a fault of the grader, or of a test. */
  readonly differs: boolean;
}

/** Nothing could be found out: no student's fault. */
export class InfrastructureError extends Error {
  override readonly name = 'InfrastructureError';
}

const MOST_ATTEMPTS = 3;

export interface Runner {
  run(job: Job): Promise<Ran>;
}

/**
 * Runs jobs that the journal doesn't know, each once, however many students handed in the same text. With `isFresh` all run, and what comes out is
 * compared with what the journal has. Only infrastructure failures are tried again.
 */
export function createRunner(
  judgeJob: (job: Job) => Promise<Judged>,
  { journal, log, isFresh }: { journal: Journal; log: Log; isFresh: boolean },
): Runner {
  const running = new Map<string, Promise<Ran>>();
  const compared = new Map<string, boolean>(); // Fresh ones that are done: whether they differ.
  async function runOnce(job: Job): Promise<Ran> {
    const before = journal.get(job.key) as Judged | undefined; // Our own file.
    if (before && (!isFresh || compared.has(job.key)))
      return { judged: before, how: 'known', differs: compared.get(job.key) ?? false };
    const judged = await judgeWithRetries(job, judgeJob, log);
    const differs = before !== undefined && outcomeOf(before) !== outcomeOf(judged);
    if (differs) log(`DIFFERS ${describe(job)}`);
    journal.set(job.key, judged);
    if (isFresh) compared.set(job.key, differs);
    log(`GRADED ${describe(job)} ${judged.verdict.status} ${judged.milliseconds} ms`);
    return { judged, how: 'graded', differs };
  }
  return {
    async run(job) {
      const twin = running.get(job.key);
      if (twin) return { ...(await twin), how: 'known' };
      const run = runOnce(job).finally(() => running.delete(job.key));
      running.set(job.key, run);
      return run;
    },
  };
}

function describe({ suite, key }: Job): string {
  return `${suite.exercise.id} ${key}`;
}

async function judgeWithRetries(
  job: Job,
  judgeJob: (job: Job) => Promise<Judged>,
  log: Log,
): Promise<Judged> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await judgeJob(job);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      log(`FAILED attempt ${attempt} of ${MOST_ATTEMPTS}: ${job.suite.exercise.id} ${message}`);
      if (attempt === MOST_ATTEMPTS) throw new InfrastructureError(message);
    }
  }
}
