import type { JudgeJob } from '../jobs/runJob.ts';
import type { Database } from './database.ts';
import { queueName } from './database.ts';
import type { QueuedJob } from './queuedJob.ts';

export interface WorkOptions {
  readonly version: string;
  /** How many jobs at a time. */
  readonly jobs: number;
  readonly log: (line: string) => void;
}

/**
 * Takes jobs and puts verdicts, until this process ends. A verdict is in the database before its job counts as done: a worker that is killed in between
 * costs a second run, never a verdict.
 */
export async function work(
  database: Database,
  judgeJob: JudgeJob,
  { version, jobs, log }: WorkOptions,
): Promise<void> {
  const options = { localConcurrency: jobs, pollingIntervalSeconds: 0.5 };
  await database.boss.work<QueuedJob>(queueName(version), options, async (taken) => {
    for (const { data } of taken) {
      log(`TOOK ${data.key}`);
      await database.put(data.key, await judge(data, judgeJob));
      log(`DONE ${data.key}`);
    }
  });
}

async function judge({ prepared, ...job }: QueuedJob, judgeJob: JudgeJob) {
  try {
    return { judged: await judgeJob({ ...job, suite: { prepared } }) };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}
