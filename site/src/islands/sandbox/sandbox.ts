/**
 * Runs learner code: each job in a worker of its own, which is ended when the job is done or takes too long. While one job runs, nothing
 * is lost to the next: a spare worker is started as soon as one is used.
 */

import { fetchText } from '../fetchText.ts';
import { startWorker } from './frame.ts';
import type { ScriptName } from './scripts.ts';

/** How a job ended. Everything in `crash` and in messages comes from the learner's side. */
export type Ending =
  | { readonly how: 'done'; readonly message: unknown }
  | { readonly how: 'stopped' }
  | { readonly how: 'timeout' }
  | { readonly how: 'crash'; readonly message: string };

export interface JobOptions {
  /** Real seconds until the job is ended. Loading the worker doesn't count. */
  readonly seconds: number;
  readonly stop: AbortSignal;
  /** Receives what the worker says before it is done. */
  readonly onMessage?: (message: unknown) => void;
}

const spares = new Map<ScriptName, Promise<MessagePort>>();

/** Has a worker ready before the first job is there. */
export function warmUp(script: ScriptName): void {
  if (spares.has(script)) return;
  const spare = startReadyWorker(script);
  spare.catch(() => spares.delete(script)); // The next job tries again, and tells why it can't.
  spares.set(script, spare);
}

/** Resolves when the job has ended, however it did; rejects only if the script can't be loaded. */
export async function runJob(
  script: ScriptName,
  job: unknown,
  options: JobOptions,
): Promise<Ending> {
  const worker = await takeWorker(script);
  try {
    const ended = watch(worker, options);
    worker.postMessage(job);
    return await ended;
  } finally {
    worker.postMessage(null);
    worker.close();
    warmUp(script);
  }
}

function takeWorker(script: ScriptName): Promise<MessagePort> {
  warmUp(script);
  const worker = spares.get(script);
  spares.delete(script);
  return worker ?? startReadyWorker(script);
}

function watch(worker: MessagePort, { seconds, stop, onMessage }: JobOptions): Promise<Ending> {
  return new Promise((resolve) => {
    const limit = setTimeout(() => end({ how: 'timeout' }), seconds * 1000);
    const end = (ending: Ending) => {
      clearTimeout(limit);
      resolve(ending);
    };
    if (stop.aborted) return end({ how: 'stopped' });
    stop.addEventListener('abort', () => end({ how: 'stopped' }));
    worker.onmessage = ({ data }: MessageEvent<unknown>) => {
      const type = readType(data);
      if (type === 'done') end({ how: 'done', message: data });
      else if (type === 'crash') end({ how: 'crash', message: readText(data, 'message') });
      else onMessage?.(data);
    };
  });
}

async function startReadyWorker(script: ScriptName): Promise<MessagePort> {
  const text = await fetchText(`sandbox/${script}.js`);
  const worker = await startWorker(new Blob([text], { type: 'text/javascript' }));
  await new Promise<void>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (readType(data) === 'ready') resolve();
      else reject(new Error(`The sandbox did not start: ${readText(data, 'message')}`));
    };
  });
  return worker;
}

function readType(message: unknown): string {
  return readText(message, 'type');
}

function readText(message: unknown, field: string): string {
  const value: unknown =
    typeof message === 'object' && message !== null ? Reflect.get(message, field) : undefined;
  return typeof value === 'string' ? value : '';
}
