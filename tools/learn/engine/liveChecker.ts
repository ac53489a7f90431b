import { readFileSync } from 'node:fs';
import type { TraceEvent } from 'asyncio/trace';
import { EngineProcess, type Outcome } from '../../checker/engineProcess.ts';
import {
  compileAnswer,
  describeExit,
  judge,
  type PreparedExercise,
  prepare,
} from '../../checker/index.ts';
import type { Verdict } from '../../checker/verdict.ts';
import type { Exercise } from '../../course/index.ts';
import { buildTexts } from './build.ts';
import type { Breakage } from './notes.ts';
import type { BrokenEvent, LearnJob } from './protocol.ts';

/** Each run makes megabytes of garbage; V8 would rather let the process grow than collect it at once. */
const SMALL_NURSERY = '--max-semi-space-size=4';

/** Seconds for what is not the answer's: starting a process and loading the course's own files, also on a machine that does other things too. */
const PATIENCE = 60;

/** Each run leaves some kilobytes in its process, as what it evaluated isn't all given back. */
const RUNS_PER_PROCESS = 100;

export interface Checked {
  readonly verdict: Verdict;
  /** What the run of the first failing test did, where it simulated one. */
  readonly run?: { readonly test: string; readonly trace: readonly TraceEvent[] };
}

/** What came of breaking, and what kept it from trying everything, if anything did. */
export interface Broken {
  readonly tests: readonly BrokenTest[];
  readonly stopped?: 'by the limit of time' | 'by the answer' | 'by a check';
}

export interface BrokenTest {
  readonly test: string;
  readonly breakage: Breakage;
}

/**
 * The checker of the terminal companion: one warm process that holds the checker's own engine. Checks come one after the other; one that takes too
 * long is ended with its process, and the next one gets a new process.
 */
export class LiveChecker {
  readonly #texts: Promise<{ process: EngineProcess; runtime: string }>;
  readonly #prepared = new Map<string, { files: string; exercise: Promise<PreparedExercise> }>();
  #last: Promise<unknown> = Promise.resolve();
  #breaking: AbortController | undefined;
  #isClosed = false;
  #runs = 0;

  /** `timeout`: seconds that one check may take. The engine is built meanwhile; the first check waits for it. */
  constructor(timeout: number) {
    this.#texts = buildTexts().then(({ engine, runtime }) => ({
      process: new EngineProcess(engine, { timeout, memory: 512 }, [SMALL_NURSERY]),
      runtime,
    }));
    this.#texts.catch(() => {}); // Whoever checks hears of it.
  }

  /** Ends what is being broken, as nobody shall wait for that. `signal` ends it before its time; the verdict is an error then. Never rejects because of what the answer does; raises CourseError for an exercise that is broken itself. */
  async check(exercise: Exercise, source: string, signal?: AbortSignal): Promise<Checked> {
    this.#breaking?.abort();
    const prepared = await this.prepare(exercise);
    const compiled = await compileAnswer(source);
    if ('error' in compiled) return { verdict: judge(prepared, [], compiled.error) };
    const job = { ...(await this.#jobFor(prepared)), answer: compiled.code, tellRun: true };
    const { events, ending } = await this.#runAnswer(job, signal);
    const told = events.find((event) => event.type === 'traced');
    const run = told && { test: told.test, trace: JSON.parse(told.trace) };
    return { verdict: judge(prepared, events, ending), ...(run ? { run } : {}) };
  }

  /** Tries to break an answer: see breaking.ts. */
  async break(exercise: Exercise, source: string): Promise<Broken> {
    const controller = new AbortController();
    this.#breaking = controller;
    const prepared = await this.prepare(exercise);
    const compiled = await compileAnswer(source);
    if ('error' in compiled) return { tests: [], stopped: 'by the answer' };
    const job = { ...(await this.#jobFor(prepared)), answer: compiled.code, breaking: true };
    const { events, ending } = await this.#runAnswer(job, controller.signal);
    const tests = listBroken(events);
    if (controller.signal.aborted) return { tests, stopped: 'by a check' };
    if (!ending) return { tests };
    return { tests, stopped: ending.kind === 'timeout' ? 'by the limit of time' : 'by the answer' };
  }

  /** Reads an exercise's own files, again only when they have changed: a course may be updated while it is worked on. */
  prepare(exercise: Exercise): Promise<PreparedExercise> {
    const paths = [exercise.test, exercise.solution, exercise.starter];
    const files = paths.map((path) => readFileSync(path, 'utf8')).join('\0');
    const known = this.#prepared.get(exercise.id);
    if (known?.files === files) return known.exercise;
    const prepared = this.#texts.then(({ runtime }) =>
      prepare(exercise, runtime, (job) => this.#run(job)),
    );
    this.#prepared.set(exercise.id, { files, exercise: prepared });
    prepared.catch(() => this.#prepared.delete(exercise.id)); // What went wrong may have been the machine's fault.
    return prepared;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await (await this.#texts).process.stop();
  }

  async #jobFor({ test }: PreparedExercise) {
    const { runtime } = await this.#texts;
    return { task: 'run', runtime, test } as const;
  }

  /** A process that an answer broke, or that is worn out, is replaced at once: the next save shall not wait for a new one. */
  async #runAnswer(job: LearnJob, signal?: AbortSignal): Promise<Outcome> {
    const outcome = await this.#inTurn(() => this.#runUnlessAborted(job, signal));
    this.#runs += 1;
    const isWornOut = this.#runs % RUNS_PER_PROCESS === 0;
    if (outcome.ending || isWornOut) this.#renew({ ...job, task: 'collect', answer: '' });
    return outcome;
  }

  /** A first job has the new process load all that it needs. */
  async #renew(firstJob: LearnJob): Promise<void> {
    const { process } = await this.#texts;
    await this.#inTurn(async () => {
      await process.stop();
      return process.run(firstJob, PATIENCE);
    });
  }

  async #runUnlessAborted(job: LearnJob, signal?: AbortSignal): Promise<Outcome> {
    if (signal?.aborted) return { events: [], ending: describeExit('a newer answer') };
    const { process } = await this.#texts;
    const stop = () => process.stop();
    signal?.addEventListener('abort', stop);
    const outcome = await process.run(job);
    signal?.removeEventListener('abort', stop);
    return outcome;
  }

  #run(job: LearnJob): Promise<Outcome> {
    return this.#inTurn(async () => (await this.#texts).process.run(job, PATIENCE));
  }

  /** After the end nothing is begun any more: it would start a process that nobody ends. */
  #inTurn(run: () => Promise<Outcome>): Promise<Outcome> {
    const outcome = this.#last.then(() =>
      this.#isClosed ? { events: [], ending: describeExit('the end of the companion') } : run(),
    );
    this.#last = outcome;
    return outcome;
  }
}

/** The engine's process passes on whatever it is told, while its type names only the engine's own events. */
function listBroken(events: readonly { readonly type: string }[]): BrokenEvent[] {
  return events.filter((event): event is BrokenEvent => event.type === 'broken');
}
