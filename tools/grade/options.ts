import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { UsageError } from '../course/index.ts';

export interface Options {
  /** The folder with one sub-folder per student. */
  readonly submissions: string;
  /** The folder for grades.csv and results.json. */
  readonly out: string;
  /** Wall-clock seconds for one answer. */
  readonly timeout: number;
  /** MiB for one answer. */
  readonly memory: number;
  /** How many answers are checked at a time. */
  readonly jobs: number;
  /** A chapter or an exercise; all if undefined. */
  readonly only: string | undefined;
}

export const usage = `npm run grade -- <folder of submissions> --out <folder>
  --only <chapter[/exercise]>   grade these only
  --timeout <seconds>           wall-clock limit for one answer (10)
  --memory <MiB>                memory limit for one answer (256)
  --jobs <number>               answers checked at a time (one per processor)`;

export function readOptions(commandLine: readonly string[]): Options {
  const { positionals, values } = parseArgs({
    args: [...commandLine],
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      only: { type: 'string' },
      timeout: { type: 'string', default: '10' },
      memory: { type: 'string', default: '256' },
      jobs: { type: 'string', default: String(availableParallelism()) },
    },
  });
  const [submissions, ...others] = positionals;
  if (submissions === undefined || others.length > 0)
    throw new UsageError(`Name one folder of submissions:\n${usage}`);
  if (values.out === undefined)
    throw new UsageError(`Say where the grades go, with --out:\n${usage}`);
  return {
    submissions,
    out: values.out,
    only: values.only,
    timeout: readNumber('--timeout', values.timeout, 'seconds'),
    memory: readNumber('--memory', values.memory, 'MiB, at least 64', 64),
    jobs: Math.floor(readNumber('--jobs', values.jobs, 'processes, at least 1', 1)),
  };
}

function readNumber(flag: string, text: string, unit: string, least = 0.1): number {
  const value = Number(text);
  if (value >= least && Number.isFinite(value)) return value;
  throw new UsageError(`${flag} must be a number of ${unit}, not "${text}".`);
}
