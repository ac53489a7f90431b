import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { CourseError, type Exercise } from '../course/index.ts';
import { buildEngine, buildRuntime } from './build.ts';
import { type Compiled, compile } from './compile.ts';
import { EngineProcess, type Limits, type Outcome } from './engineProcess.ts';
import { inspectAnswer } from './inspectAnswer.ts';
import { type Judged, judge } from './judge.ts';
import { Pool } from './pool.ts';
import type { Job } from './protocol.ts';
import type { CheckError, Verdict } from './verdict.ts';

export interface Checker {
  /** The verdict on `source` as an answer to the exercise. Never rejects because of what the answer does. */
  check(exercise: Exercise, source: string): Promise<Verdict>;
  /** The names of the exercise's tests, and what else a verdict needs. Raises CourseError if its own files prevent that. */
  prepare(exercise: Exercise): Promise<PreparedExercise>;
  close(): Promise<void>;
}

export interface CheckerOptions extends Partial<Limits> {
  /** How many answers are checked at a time. */
  readonly processes?: number;
}

/** An exercise's test file, ready for the engine. For a page: build it once, send it with each answer. */
export interface PreparedExercise extends Judged {
  readonly test: string;
}

/**
 * A checker in processes of its own. They are used again and again, and Node is within reach of what runs in them: for answers that
 * are trusted (ours). The grader has sandboxes.
 */
export async function createChecker(options: CheckerOptions = {}): Promise<Checker> {
  const { timeout = 10, memory = 512, processes = 2 } = options;
  const [engine, runtime] = await Promise.all([buildEngine('nodeProcess'), buildRuntime()]);
  const pool = new Pool(
    Array.from({ length: processes }, () => new EngineProcess(engine, { timeout, memory })),
  );
  const run = (job: Job) => pool.use((process) => process.run(job));
  const prepared = new Map<string, Promise<PreparedExercise>>();
  const prepareOnce = (exercise: Exercise) => {
    const ready = prepared.get(exercise.test) ?? prepare(exercise, runtime, run);
    prepared.set(exercise.test, ready);
    return ready;
  };
  return {
    async check(exercise, source) {
      return checkPrepared(await prepareOnce(exercise), source, runtime, run);
    },
    prepare: prepareOnce,
    async close() {
      await pool.close();
    },
  };
}

type RunJob = (job: Job) => Promise<Outcome>;

/** Compiles the test file, learns its tests' names from a run with the solution, and which of them the starter passes. */
export async function prepare(
  exercise: Exercise,
  runtime: string,
  run: RunJob,
): Promise<PreparedExercise> {
  const { id, points } = exercise;
  const test = await compileOurs(exercise.test);
  const tryOut = async (task: Job['task'], file: string) =>
    run({ task, runtime, test, answer: await compileOurs(file) });
  const [solution, starter] = await Promise.all([
    tryOut('collect', exercise.solution),
    tryOut('run', exercise.starter),
  ]);
  const tests = readTests(solution);
  const passed = new Set(readPassed(starter));
  return { id, points, test, tests, given: tests.filter((name) => passed.has(name)) };
}

function readTests({ events, ending }: Outcome): readonly string[] {
  const collected = events.find((event) => event.type === 'collected');
  const failed = ending ?? events.find((event) => event.type === 'import-failed')?.error;
  if (failed)
    throw new CourseError(`exercise.test.ts: can't be run with the solution. ${failed.message}`);
  return collected?.tests ?? [];
}

function readPassed({ events }: Outcome): readonly string[] {
  const results = events.flatMap((event) => (event.type === 'finished' ? event.result : []));
  return results.filter(({ status }) => status === 'passed').map(({ name }) => name);
}

async function checkPrepared(
  exercise: PreparedExercise,
  source: string,
  runtime: string,
  run: RunJob,
): Promise<Verdict> {
  const compiled = await compileAnswer(source);
  if ('error' in compiled) return judge(exercise, [], compiled.error);
  const { test } = exercise;
  const { events, ending } = await run({ task: 'run', runtime, test, answer: compiled.code });
  return judge(exercise, events, ending);
}

/** For Node: as compile(), but finds more, and says where. */
export async function compileAnswer(source: string): Promise<Compiled> {
  const error = await inspectAnswer(source);
  return error ? { error } : compile(source);
}

async function compileOurs(file: string): Promise<string> {
  const compiled = compile(await readFile(file, 'utf8'));
  if ('code' in compiled) return compiled.code;
  throw new CourseError(`${basename(file)}: ${describe(compiled.error)}`);
}

function describe({ message, line }: CheckError): string {
  return line === undefined ? message : `${message} (line ${line})`;
}
