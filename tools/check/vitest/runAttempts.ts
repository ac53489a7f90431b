/** Runs exercises' test files with Vitest itself, each against an answer: what `npm run check` does. Start reading here. */
import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SerializedError } from 'vitest';
import type { TestModule } from 'vitest/node';
import { type CheckError, type CheckEvent, describeTimeout } from '../../checker/index.ts';
import { atExit, courseRoot, type Exercise } from '../../course/index.ts';
import { readCrash } from './readCrash.ts';
import { readModule } from './readModule.ts';
import { type Surroundings, startVitest } from './startVitest.ts';
import { Watchdog } from './watchdog.ts';

/** An exercise and the file to check as its answer. No exercise may appear twice in one run. */
export interface Attempt {
  readonly exercise: Exercise;
  readonly answer: string;
}

export interface RunOptions {
  /** Seconds that one test may take. */
  readonly timeout: number;
  readonly root?: string;
  /** Whether each answer gets a process of its own. True unless all of them are ours: then one process is quicker. */
  readonly isolate?: boolean;
}

/** What happened, in the engine's own terms: one judge serves both. */
export interface Outcome {
  readonly attempt: Attempt;
  readonly events: readonly CheckEvent[];
  readonly ending?: CheckError;
}

export async function runAttempts(
  attempts: readonly Attempt[],
  { timeout, root = courseRoot, isolate = true }: RunOptions,
): Promise<Outcome[]> {
  if (attempts.length === 0) return [];
  const trail = await mkdtemp(join(tmpdir(), 'in-the-loop-check-'));
  const watchdog = new Watchdog(trail, timeout);
  const withdraw = atExit(() => {
    watchdog.endAll();
    rmSync(trail, { recursive: true, force: true });
  });
  try {
    const run = await runVitest(attempts, { root, trail, isolate }, watchdog);
    return attempts.map((attempt) => readOutcome(attempt, run, watchdog));
  } finally {
    withdraw();
    watchdog.stop();
    await rm(trail, { recursive: true });
  }
}

interface Run {
  /** By test file. One that was ended has none. */
  readonly modules: ReadonlyMap<string, TestModule>;
  readonly errors: readonly SerializedError[];
}

async function runVitest(
  attempts: readonly Attempt[],
  surroundings: Surroundings,
  watchdog: Watchdog,
): Promise<Run> {
  const modules = new Map<string, TestModule>();
  const errors: SerializedError[] = [];
  const vitest = await startVitest(attempts, surroundings, {
    onModule(module) {
      modules.set(module.moduleId, module);
      watchdog.release(module.moduleId);
    },
    onEnd: (lost) => errors.push(...lost),
  });
  try {
    await vitest.start();
  } finally {
    await vitest.close();
  }
  return { modules, errors };
}

function readOutcome(attempt: Attempt, { modules, errors }: Run, watchdog: Watchdog): Outcome {
  const file = attempt.exercise.test;
  const step = watchdog.endedAt(file);
  const module = modules.get(file);
  const events = module ? readModule(module, attempt) : [];
  if (step) {
    const last: CheckEvent[] = step.test ? [{ type: 'started', test: step.test }] : [];
    return { attempt, events: last, ending: describeTimeout(last, watchdog.seconds) };
  }
  const ending = readCrash(file, errors);
  return { attempt, events, ...(ending ? { ending } : {}) };
}
