import { PgBoss } from 'pg-boss';
import { UsageError } from '../../course/index.ts';
import type { Judged } from '../jobs/job.ts';
import type { QueuedJob } from './queuedJob.ts';

/** Where verdicts lie, until whoever asked for them has fetched them, and after: a second grading finds them there. */
const TABLE = 'in_the_loop_verdicts';

/** What a worker wrote about a job: a verdict, or that the machine failed. */
export type Answer = { readonly judged: Judged } | { readonly failure: string };

/** Seconds without a sign of life after which a worker counts as dead, and its jobs go to others. pg-boss allows no fewer. */
const HEARTBEAT = 10;

export interface Database {
  readonly boss: PgBoss;
  /** The answers that are there, of these keys. */
  find(keys: readonly string[]): Promise<Map<string, Answer>>;
  put(key: string, answer: Answer): Promise<void>;
  /** Forgets what was answered, so that the next answer is a new one. */
  forget(key: string): Promise<void>;
  /** Writes a failure for each job that ended every worker that had it. */
  buryLost(): Promise<void>;
  close(): Promise<void>;
}

/** Connects to the database and makes what is missing in it. Raises UsageError if it can't be reached. */
export async function openDatabase(url: string, version: string): Promise<Database> {
  const boss = await connect(url);
  const database = boss.getDb();
  const run = (sql: string, values: unknown[] = []) => database.executeSql(sql, values);
  await run(
    `create table if not exists ${TABLE} (key text primary key, answer jsonb not null, at timestamptz not null default now())`,
  );
  const lost = `${queueName(version)}-lost`;
  await boss.createQueue(lost);
  await boss.createQueue(queueName(version), {
    policy: 'exclusive', // Of equal jobs one is enough, however often somebody asks.
    retryLimit: 5,
    deadLetter: lost,
    heartbeatSeconds: HEARTBEAT,
    expireInSeconds: 3600,
  });
  const put = async (key: string, answer: Answer) => {
    const sql = `insert into ${TABLE} (key, answer) values ($1, $2) on conflict (key) do update set answer = excluded.answer, at = now()`;
    await run(sql, [key, JSON.stringify(answer)]);
  };
  return {
    boss,
    async find(keys) {
      const { rows } = await run(`select key, answer from ${TABLE} where key = any($1)`, [keys]);
      return new Map(rows.map(({ key, answer }) => [key, answer]));
    },
    put,
    async forget(key) {
      await run(`delete from ${TABLE} where key = $1`, [key]);
    },
    async buryLost() {
      for (const { id, data } of await boss.fetch<QueuedJob>(lost, { batchSize: 100 })) {
        await put(data.key, {
          failure: 'Every worker that had this job ended before it was done.',
        });
        await boss.complete(lost, id);
      }
    },
    close: () => boss.stop({ graceful: false }),
  };
}

/** Workers take only jobs that they would judge as whoever asks for it: same course, same checker, same sandbox. */
export function queueName(version: string): string {
  return `in-the-loop-${version}`;
}

async function connect(url: string): Promise<PgBoss> {
  if (!/^postgres(?:ql)?:\/\//.test(url))
    throw new UsageError(`--queue must be like postgres://user@host/database, not "${url}".`);
  const boss = new PgBoss({
    connectionString: url,
    application_name: 'in-the-loop',
    superviseIntervalSeconds: 2, // Whoever runs sees to it that a dead worker's jobs go on.
    monitorIntervalSeconds: 2,
    schedule: false,
  });
  boss.on('error', (error) => console.error(`The database: ${error.message}`));
  try {
    return await boss.start();
  } catch (error) {
    const { message, code } = error as NodeJS.ErrnoException;
    throw new UsageError(`The database of --queue can't be used: ${message || code}.`);
  }
}
