import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { UsageError } from '../../course/index.ts';
import { harnessVersion } from '../jobs/digest.ts';
import { createSandboxJudge } from '../jobs/sandboxJudge.ts';
import { requireIsolation } from '../sandbox/layers/requireIsolation.ts';
import { readIsolation, readNumber } from './readers.ts';

export const usage = `npm run grade -- worker --queue <postgres://…>
  --queue <address>   the database that npm run grade -- … --queue puts its jobs into
  --jobs <number>     answers checked at a time (one per processor)
  --isolation <mode>  auto: all that this machine has; full: or don't start; reduced: without bubblewrap`;

/** Grades what others put into the database, until it is ended. It may be killed at any moment: other workers take over. */
export async function run(commandLine: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...commandLine],
    allowPositionals: true,
    options: {
      queue: { type: 'string' },
      jobs: { type: 'string', default: String(availableParallelism()) },
      isolation: { type: 'string', default: 'auto' },
    },
  });
  if (values.queue === undefined || positionals.length > 0)
    throw new UsageError(`Say where the jobs are, with --queue:\n${usage}`);
  const jobs = Math.floor(readNumber('--jobs', values.jobs, 'processes, at least 1', 1));
  const isolation = requireIsolation(readIsolation(values.isolation));
  const version = harnessVersion();
  const { openDatabase } = await import('../queue/database.ts');
  const { work } = await import('../queue/work.ts');
  const database = await openDatabase(values.queue, version);
  const sandbox = createSandboxJudge(isolation, jobs);
  await work(database, sandbox.judge, {
    version,
    jobs,
    log: (line) => console.log(`${new Date().toISOString()} ${line}`),
  });
  console.log(`Waiting for jobs of version ${version}. End with Ctrl-C.`);
  await new Promise(() => {});
  return 0;
}
