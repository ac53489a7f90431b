import { Worker } from 'node:worker_threads';
import { describeExit, describeMemory, describeTimeout } from './endings.ts';
import type { CheckEvent, Job } from './protocol.ts';
import type { CheckError } from './verdict.ts';

export interface Limits {
  /** Wall-clock seconds for one job. */
  readonly timeout: number;
  /** MiB of JavaScript heap. */
  readonly memory: number;
}

export interface Outcome {
  readonly events: readonly CheckEvent[];
  /** What ended the run before it was done. */
  readonly ending?: CheckError;
}

/** One thread with an engine in it, started when it is first needed and again after each job that broke it. */
export class EngineThread {
  readonly #engine: string;
  readonly #limits: Limits;
  #worker: Worker | undefined;

  constructor(engine: string, limits: Limits) {
    this.#engine = engine;
    this.#limits = limits;
  }

  /** Runs one job to its end or to the limit, which may be another one for this job; never rejects. */
  async run(job: Job, timeout: number = this.#limits.timeout): Promise<Outcome> {
    this.#worker ??= startWorker(this.#engine, this.#limits);
    const worker = this.#worker;
    const outcome = await watch(worker, job, { ...this.#limits, timeout });
    if (outcome.ending) await this.stop();
    return outcome;
  }

  async stop(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }
}

function startWorker(engine: string, { memory }: Limits): Worker {
  const worker = new Worker(engine, {
    eval: true,
    env: {},
    execArgv: [], // Our own may hold a TypeScript loader, which the engine doesn't need.
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: memory },
  });
  worker.on('error', () => {}); // One that comes when its job is over must not end our process.
  worker.stdout.resume();
  worker.stderr.resume();
  return worker;
}

function watch(worker: Worker, job: Job, { timeout, memory }: Limits): Promise<Outcome> {
  const events: CheckEvent[] = [];
  const { promise, resolve } = Promise.withResolvers<CheckError | undefined>();
  const timer = setTimeout(() => resolve(describeTimeout(events, timeout)), timeout * 1000);
  const onMessage = (event: CheckEvent) => {
    events.push(event);
    if (event.type === 'done') resolve(undefined);
  };
  const onError = (error: unknown) => resolve(describeCrash(error, memory));
  const onExit = (code: number) => resolve(describeExit(code));
  worker.on('message', onMessage).on('error', onError).on('exit', onExit).postMessage(job);
  return promise.then((ending) => {
    clearTimeout(timer);
    worker.off('message', onMessage).off('error', onError).off('exit', onExit);
    return { events, ...(ending ? { ending } : {}) };
  });
}

function describeCrash(error: unknown, memory: number): CheckError {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return describeMemory(memory);
  return { kind: 'crash', message: `An error outside of any test: ${message}` };
}
