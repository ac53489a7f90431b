import type { Job, Judged } from '../jobs/job.ts';
import type { Answer, Database } from './database.ts';
import { queueName } from './database.ts';
import type { QueuedJob } from './queuedJob.ts';

const PERIOD = 250;

export interface QueueJudge {
  judge(job: Job): Promise<Judged>;
  close(): Promise<void>;
}

interface Waiting {
  readonly resolve: (judged: Judged) => void;
  readonly reject: (error: Error) => void;
}

export interface QueueOptions {
  readonly version: string;
  /** What is in the database already is graded again. */
  readonly isFresh: boolean;
  /** No verdict counts from a worker that lacks a layer of the sandbox. */
  readonly isFull: boolean;
}

/** Judges jobs by putting them into the database, for whichever workers there are. */
export function createQueueJudge(
  database: Database,
  { version, isFresh, isFull }: QueueOptions,
): QueueJudge {
  const waiting = new Map<string, Waiting>();
  let asking: Promise<void> | undefined;
  const timer = setInterval(() => {
    asking ??= ask().finally(() => {
      asking = undefined;
    });
  }, PERIOD);

  async function ask(): Promise<void> {
    if (waiting.size === 0) return;
    const keys = [...waiting.keys()];
    try {
      await database.buryLost();
      for (const [key, answer] of await database.find(keys)) settle(key, answer);
    } catch (error) {
      for (const key of keys) fail(key, error as Error);
    }
  }

  function settle(key: string, answer: Answer): void {
    if ('failure' in answer) return fail(key, new Error(answer.failure));
    const { judged } = answer;
    if (!counts(judged))
      return fail(
        key,
        new Error(`A worker has ${judged.isolation}. Start it with --isolation full.`),
      );
    waiting.get(key)?.resolve(judged);
    waiting.delete(key);
  }

  function counts({ level }: Judged): boolean {
    return !isFull || level === 'full';
  }

  function fail(key: string, error: Error): void {
    waiting.get(key)?.reject(error);
    waiting.delete(key);
  }

  return {
    async judge(job) {
      const { key, suite, source, limits, seed } = job;
      const known = isFresh ? undefined : (await database.find([key])).get(key);
      if (known && 'judged' in known && counts(known.judged)) return known.judged;
      await database.forget(key);
      const answered = new Promise<Judged>((resolve, reject) => {
        waiting.set(key, { resolve, reject });
      });
      const queued: QueuedJob = { key, prepared: suite.prepared, source, limits, seed };
      await database.boss.send(queueName(version), queued, { singletonKey: key });
      return answered;
    },
    async close() {
      clearInterval(timer);
      await asking;
      await database.close();
    },
  };
}
