import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { TraceEvent } from 'asyncio/trace';
import { courseRoot, type Example } from '../course/index.ts';
import { createQueue } from './queue.ts';

/** What an example did. */
export interface Performance {
  /** What it printed with console.log, as Python's stdout. */
  readonly output: string;
  /** What came as warnings and errors: its own, and the loop's reports. */
  readonly errors: string;
  /** What its loop did. The frames' files are paths from the project's root: `lessons/02-coroutines/examples/brew.ts`. */
  readonly trace: readonly TraceEvent[];
  /** Virtual seconds that passed. */
  readonly time: number;
  /** Real seconds that its run took, without the start of its thread. */
  readonly realTime: number;
  /** The error that ended it, with its place in the source; missing when it ended well. */
  readonly error?: string;
}

export interface Limits {
  /** An example that runs longer, in real seconds, is stopped, and its performance is an error. */
  readonly seconds: number;
  /** One whose loop makes more passes ends in an error of its own. */
  readonly passes: number;
}

export const defaultLimits: Limits = { seconds: 10, passes: 100_000 };

const queue = createQueue(availableParallelism());

/**
 * Runs an example in virtual time, in a thread of its own: examples don't share modules, consoles, loops or failures, and
 * one that never ends can be stopped. May be called for many at once; as many run as the machine has cores.
 * Never rejects for what the example does.
 */
export function runExample(
  { file }: Pick<Example, 'file'>,
  limits: Partial<Limits> = {},
): Promise<Performance> {
  return queue(() => perform(file, { ...defaultLimits, ...limits }));
}

function perform(file: string, limits: Limits): Promise<Performance> {
  const player = startPlayer(file, limits);
  return new Promise((resolve) => {
    let performance: Performance = failure('The example ended without a word.');
    const watchdog = setTimeout(() => {
      performance = failure(`The example ran for ${limits.seconds} seconds and was stopped.`);
      void player.terminate();
    }, limits.seconds * 1000);
    player.on('message', (message: Performance) => {
      performance = message;
    });
    player.on('error', (error) => {
      performance = failure(String(error));
    });
    player.on('exit', () => {
      clearTimeout(watchdog);
      resolve(performance);
    });
  });
}

/**
 * Node strips the types itself and leaves every line and column in its place, which a bundler or tsx would not: so the
 * thread runs without the loaders of whoever calls. Node keeps the stripped modules in a cache.
 */
function startPlayer(file: string, limits: Limits): Worker {
  const player = locatePlayer();
  const cache = join(player, '../../../../node_modules/.cache/node');
  return new Worker(player, {
    workerData: { file, root: courseRoot, limitPasses: limits.passes },
    execArgv: [],
    env: { ...process.env, NODE_OPTIONS: '', NODE_COMPILE_CACHE: cache },
    resourceLimits: { maxOldGenerationSizeMb: 512 },
  });
}

/** The site's build moves this file into a bundle; the player stays where it is. */
function locatePlayer(): string {
  const beside = join(import.meta.dirname, 'player/simulated.ts');
  return existsSync(beside) ? beside : join(courseRoot, 'tools/lesson/player/simulated.ts');
}

function failure(error: string): Performance {
  return { output: '', errors: '', trace: [], time: 0, realTime: 0, error };
}
