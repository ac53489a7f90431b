import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import {
  type CheckError,
  type CheckEvent,
  describeExit,
  describeMemory,
  describeTimeout,
  type Job,
} from '../../checker/index.ts';
import { atExit } from '../../course/index.ts';
import { type Channel, readChannel } from './channel.ts';
import { commandLineFor } from './layers/commandLine.ts';
import type { Isolation } from './layers/isolation.ts';
import type { Limits } from './layers/limits.ts';
import { watchMemory } from './layers/memory.ts';

const MOST_LAST_WORDS = 8192;
const SECONDS_TO_START = 60;

export interface Outcome {
  readonly events: readonly CheckEvent[];
  /** What ended the run before it was done. */
  readonly ending?: CheckError;
}

/** An engine to start, and what is to be around it. */
export interface Sandbox {
  readonly snapshot: string;
  readonly isolation: Isolation;
}

/**
 * Runs one job in a process of its own, which doesn't outlive it. Rejects if the engine could not be started, and never for what the answer does: it is
 * not there yet.
 */
export async function runProcess(sandbox: Sandbox, job: Job, limits: Limits): Promise<Outcome> {
  const nonce = randomBytes(16).toString('hex');
  const child = await start(sandbox, limits);
  const withdraw = atExit(() => endGroup(child));
  const channel = readChannel(child.stdio[3] as Readable, nonce, limits.output); // The pipe that start() asks for.
  const lastWords = readLastWords(child.stderr as Readable);
  const input = child.stdin as Writable;
  input.on('error', () => {}); // It may end before it has read its job.
  input.end(JSON.stringify({ nonce, job }));
  const closed = new Promise<Status>((resolve) => {
    child.on('close', (code, signal) => resolve(code ?? signal));
  });
  const running = { child, channel, lastWords, closed };
  try {
    await waitForStart(running);
    const ending = await waitForEnd(running, limits);
    return { events: [...channel.events], ...(ending ? { ending } : {}) };
  } finally {
    endGroup(child);
    withdraw();
    await closed; // Until then it takes the place of another.
  }
}

/** Its own process group, so that what it starts ends with it; an empty environment; nothing it prints is kept. */
async function start({ snapshot, isolation }: Sandbox, limits: Limits): Promise<ChildProcess> {
  const { program, flags, options } = commandLineFor(snapshot, isolation, limits);
  const child = spawn(program, flags, { ...options, stdio: ['pipe', 'ignore', 'pipe', 'pipe'] });
  await once(child, 'spawn');
  return child;
}

/** An exit status or the name of a signal. */
type Status = number | string | null;

interface Running {
  readonly child: ChildProcess;
  readonly channel: Channel;
  readonly lastWords: () => string;
  readonly closed: Promise<Status>;
}

/** Rejects if the engine does not start. How long that takes is up to the machine: an answer's own time begins after it. */
async function waitForStart({ channel, lastWords, closed }: Running): Promise<void> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const refuse = (why: string) => reject(new Error(`The sandbox did not start: ${why}`));
  const timer = setTimeout(() => refuse(`not in ${SECONDS_TO_START} s.`), SECONDS_TO_START * 1000);
  closed.then((status) => refuse(lastWords().trim().split('\n').at(-1) || `it ended (${status}).`));
  try {
    await Promise.race([channel.ready, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Resolves with what ended the run, or with undefined when it was done. */
function waitForEnd(running: Running, limits: Limits): Promise<CheckError | undefined> {
  const { child, channel, lastWords, closed } = running;
  const { promise, resolve } = Promise.withResolvers<CheckError | undefined>();
  const { seconds, memory, cpu } = limits;
  const start = performance.now();
  const timer = setTimeout(() => resolve(describeTimeout(channel.events, seconds)), seconds * 1000);
  const stopWatching = watchMemory(child.pid, memory, () => resolve(describeMemory(memory)));
  channel.ended.then(resolve);
  closed.then((status) => {
    const elapsed = (performance.now() - start) / 1000;
    if (elapsed > cpu && isKill(status))
      resolve(describeTimeout(channel.events, cpu, 'processor time'));
    else resolve(describeEnd(status, lastWords(), memory));
  });
  return promise.finally(() => {
    clearTimeout(timer);
    stopWatching();
  });
}

/** The end of what a process wrote to its error output, where Node says why it gives up. */
function readLastWords(stream: Readable): () => string {
  let words = '';
  stream.setEncoding('utf8').on('error', () => {});
  stream.on('data', (chunk: string) => {
    words = (words + chunk).slice(-MOST_LAST_WORDS);
  });
  return () => words;
}

/** How the kernel ends a process at its limit of processor time: directly, or as bubblewrap reports it. No answer can send itself a signal. */
function isKill(status: Status): boolean {
  return ['SIGKILL', 'SIGXCPU', 128 + 9, 128 + 24].includes(status ?? '');
}

function describeEnd(status: Status, words: string, memory: number): CheckError {
  return /out of memory|heap limit/i.test(words) ? describeMemory(memory) : describeExit(status);
}

function endGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // All of it is gone already.
  }
}
