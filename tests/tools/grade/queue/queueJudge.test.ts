import type { PgBoss } from 'pg-boss';
import { expect, test } from 'vitest';
import type { Job, Judged } from '../../../../tools/grade/jobs/job.ts';
import type { Answer, Database } from '../../../../tools/grade/queue/database.ts';
import { createQueueJudge } from '../../../../tools/grade/queue/queueJudge.ts';

const job = { key: 'a', suite: { prepared: {} }, source: '', seed: 1 } as Job; // What is sent of it.

function judged(level: Judged['level']): Judged {
  const verdict = {
    exercise: 'x/y',
    status: 'passed',
    tests: [],
    points: 1,
    maxPoints: 1,
  } as const;
  return { verdict, milliseconds: 1, level, isolation: `${level} isolation` };
}

/** A database in memory whose workers answer at once, always the same. */
function databaseOf(worker: Judged['level'], known?: Judged): Database {
  const answers = new Map<string, Answer>(known ? [['a', { judged: known }]] : []);
  const send = async () => {
    answers.set('a', { judged: judged(worker) });
  };
  return {
    boss: { send } as unknown as PgBoss,
    find: async () => new Map(answers),
    put: async () => {},
    forget: async (key) => void answers.delete(key),
    buryLost: async () => {},
    close: async () => {},
  };
}

async function ask(database: Database, isFull: boolean): Promise<Judged> {
  const judge = createQueueJudge(database, { version: '1', isFresh: false, isFull });
  return judge.judge(job).finally(() => judge.close());
}

test('where full isolation is asked for, a verdict from a reduced one does not count, new or known', async () => {
  const refusal = 'A worker has reduced isolation. Start it with --isolation full.';
  await expect(ask(databaseOf('reduced'), true)).rejects.toThrow(refusal);
  await expect(ask(databaseOf('reduced', judged('reduced')), true)).rejects.toThrow(refusal);
  expect(await ask(databaseOf('full', judged('reduced')), true)).toEqual(judged('full'));
});

test('where it is not asked for, a known verdict is taken as it is', async () => {
  expect(await ask(databaseOf('full', judged('reduced')), false)).toEqual(judged('reduced'));
});
