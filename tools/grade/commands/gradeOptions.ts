import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { UsageError } from '../../course/index.ts';
import { type Format, formats, readFormats } from '../results/formats.ts';
import type { IsolationMode } from '../sandbox/layers/isolation.ts';
import { DEFAULT_LIMITS, type Limits } from '../sandbox/layers/limits.ts';
import { readIsolation, readNumber, readOnly, readShard, type Shard } from './readers.ts';

export interface GradeOptions {
  /** A folder with a folder or a zip per student, or one archive of that. */
  readonly submissions: string;
  /** The folder for all results. Undefined only in a dry run. */
  readonly out: string | undefined;
  /** For one answer, where no settings say otherwise. */
  readonly limits: Pick<Limits, 'seconds' | 'memory'>;
  /** How many answers are checked at a time. */
  readonly jobs: number;
  /** A chapter or an exercise; all if undefined. */
  readonly only: string | undefined;
  /** CSV: who is in the class. */
  readonly roster: string | undefined;
  /** YAML: exercises, points, limits, visibility, late policy. */
  readonly settings: string | undefined;
  /** A folder with the instructor's own tests and exercises. */
  readonly hidden: string | undefined;
  /** Canvas's own export of its gradebook, to be filled in. */
  readonly canvas: string | undefined;
  readonly formats: readonly Format[];
  readonly shard: Shard | undefined;
  readonly seed: number;
  readonly isolation: IsolationMode;
  /** Grades everything anew, and compares. */
  readonly fresh: boolean;
  readonly dryRun: boolean;
  /** A database to put the jobs into. */
  readonly queue: string | undefined;
}

export const usage = `npm run grade -- <submissions> --out <folder>
  <submissions>                 a folder with a folder or a zip per student, or one zip of that
  --only <chapter[/exercise]>   grade these only
  --roster <file.csv>           id, name, email, section, folder, extension_days, submitted
  --settings <file.yaml>        exercises, points, limits, visibility, late policy
  --hidden <folder>             your own tests and exercises
  --format <name,…>             also write ${formats.join(', ')}
  --canvas <export.csv>         fill in Canvas's gradebook
  --timeout <seconds>           wall-clock limit for one answer (${DEFAULT_LIMITS.seconds})
  --memory <MiB>                memory limit for one answer (${DEFAULT_LIMITS.memory})
  --isolation <mode>            auto: all that this machine has (see: npm run grade -- doctor);
                                full: or nothing; reduced: without bubblewrap
  --jobs <number>               answers checked at a time (one per processor)
  --seed <number>               of random numbers, and of the schedules that explore() tries (1)
  --shard <2/8>                 grade a part; join the parts with: npm run grade -- merge
  --queue <postgres://…>        let workers grade: npm run grade -- worker
  --fresh                       grade unchanged answers again, and compare
  --dry-run                     say what would be graded
also: npm run grade -- doctor | merge | worker | bundle, each with a --help of its own`;

export function readGradeOptions(commandLine: readonly string[]): GradeOptions {
  const { positionals, values } = parseArgs({
    args: [...commandLine],
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      only: { type: 'string', multiple: true, default: [] },
      roster: { type: 'string' },
      settings: { type: 'string' },
      hidden: { type: 'string' },
      canvas: { type: 'string' },
      format: { type: 'string', multiple: true, default: [] },
      timeout: { type: 'string', default: String(DEFAULT_LIMITS.seconds) },
      memory: { type: 'string', default: String(DEFAULT_LIMITS.memory) },
      jobs: { type: 'string', default: String(availableParallelism()) },
      seed: { type: 'string', default: '1' },
      isolation: { type: 'string', default: 'auto' },
      shard: { type: 'string' },
      queue: { type: 'string' },
      fresh: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
    },
  });
  const { roster, settings, hidden, canvas, queue, fresh } = values;
  const [submissions, ...others] = positionals;
  if (submissions === undefined || others.length > 0)
    throw new UsageError(`Name one folder or archive of submissions:\n${usage}`);
  const dryRun = values['dry-run'];
  if (values.out === undefined && !dryRun)
    throw new UsageError(`Say where the grades go, with --out:\n${usage}`);
  if (queue !== undefined && values.isolation === 'reduced')
    throw new UsageError(
      '--isolation reduced is for grading here. With --queue it is for the workers: npm run grade -- worker --isolation reduced.',
    );
  return {
    submissions,
    out: values.out,
    only: readOnly(values.only),
    roster,
    settings,
    hidden,
    canvas,
    queue,
    fresh,
    dryRun,
    isolation: readIsolation(values.isolation),
    formats: readFormats(values.format),
    shard: values.shard === undefined ? undefined : readShard(values.shard),
    limits: {
      seconds: readNumber('--timeout', values.timeout, 'seconds'),
      memory: readNumber('--memory', values.memory, 'MiB, at least 64', 64),
    },
    jobs: Math.floor(readNumber('--jobs', values.jobs, 'processes, at least 1', 1)),
    seed: Math.floor(readNumber('--seed', values.seed, 'any size, at least 0', 0)),
  };
}
