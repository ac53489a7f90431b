import { type ChildProcess, spawn } from 'node:child_process';
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

/**
 * One process with an engine in it, started when it is first needed and again after each job that broke it. Not a thread: where one asks for
 * more memory than its heap may have, V8 mostly ends the thread, but all of the process when what it asks for is one big array.
 */
export class EngineProcess {
  readonly #engine: string;
  readonly #limits: Limits;
  readonly #flags: readonly string[];
  #child: ChildProcess | undefined;

  /** `engine` is a script that takes jobs and tells events by messages; `flags` are more of Node's. */
  constructor(engine: string, limits: Limits, flags: readonly string[] = []) {
    this.#engine = engine;
    this.#limits = limits;
    this.#flags = [`--max-old-space-size=${limits.memory}`, ...flags];
  }

  /** Runs one job to its end or to the limit, which may be another one for this job; never rejects. */
  async run(job: Job, timeout: number = this.#limits.timeout): Promise<Outcome> {
    if (this.#child && hasEnded(this.#child)) this.#child = undefined; // By what an earlier answer left behind.
    this.#child ??= startProcess(this.#engine, this.#flags);
    const outcome = await watch(this.#child, job, { ...this.#limits, timeout });
    if (outcome.ending) await this.stop();
    return outcome;
  }

  async stop(): Promise<void> {
    const child = this.#child;
    this.#child = undefined;
    if (!child || hasEnded(child)) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
  }
}

function startProcess(engine: string, flags: readonly string[]): ChildProcess {
  const child = spawn(process.execPath, [...flags, '-'], {
    env: {},
    stdio: ['pipe', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  });
  child.on('error', () => {}); // One that comes when its job is over must not end our process.
  child.stdin?.on('error', () => {});
  child.stdin?.end(engine);
  return child;
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

function watch(child: ChildProcess, job: Job, { timeout, memory }: Limits): Promise<Outcome> {
  const events: CheckEvent[] = [];
  const { promise, resolve } = Promise.withResolvers<CheckError | undefined>();
  const timer = setTimeout(() => resolve(describeTimeout(events, timeout)), timeout * 1000);
  const onMessage = (event: CheckEvent | Crash) => {
    if (event.type === 'crashed') return resolve(describeCrash(event));
    events.push(event);
    if (event.type === 'done') resolve(undefined);
  };
  const onExit = (code: number | null, signal: NodeJS.Signals | null) =>
    resolve(signal === OUT_OF_MEMORY ? describeMemory(memory) : describeExit(code ?? signal));
  child.on('message', onMessage).on('exit', onExit);
  child.send(job, () => {}); // To a process that has ended: `exit` tells it.
  return promise.then((ending) => {
    clearTimeout(timer);
    child.off('message', onMessage).off('exit', onExit);
    return { events, ...(ending ? { ending } : {}) };
  });
}

/** What the process says before it ends because of an error that nobody caught. */
interface Crash {
  readonly type: 'crashed';
  readonly message: string;
}

function describeCrash({ message }: Crash): CheckError {
  return { kind: 'crash', message: `An error outside of any test: ${message}` };
}

/** How V8 ends a process whose heap is full. */
const OUT_OF_MEMORY = 'SIGABRT';
