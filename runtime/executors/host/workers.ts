/**
 * Real workers: threads (Node's worker_threads, a browser's Web Workers) or processes. The queue is ours; the package workerpool starts
 * the workers, speaks to them, and replaces those that die.
 */

import type { Pool } from 'workerpool';
import { BrokenExecutor, RuntimeError } from '../../errors.ts';
import { type Call, describeCall, type Job } from '../job.ts';
import { isLoadingJobModule } from '../moduleFunction.ts';
import { copyForWorker } from '../sendable.ts';
import { type PoolSettings, Workers } from '../workers.ts';
import { loadLibrary } from './library.ts';
import type { Receipt, Shipment } from './messages.ts';
import { rebuildError } from './rebuildError.ts';
import { shipmentOf } from './shipment.ts';
import { workerProgram } from './workerProgram.ts';

const isNode = typeof process === 'object' && typeof process.versions?.node === 'string';

const WORKERS_IN_WORKERS =
  'A worker that imports a module for one of its functions has come to a line that starts workers again. ' +
  'Keep what starts the program in run(main()), which does nothing there, or in a file of its own.';

/** The program, wrapped in a function of one shipment. Compilers may call a helper `__name` around inner functions. */
const PROGRAM = `(shipment) => { const __name = (func) => func; return (${workerProgram})().runJob(shipment); }`;

export class HostWorkers extends Workers {
  private pool: Promise<Pool> | undefined;

  constructor(settings: PoolSettings) {
    super(settings, defaultWorkers(settings.kind));
    if (isLoadingJobModule()) throw new RuntimeError(WORKERS_IN_WORKERS);
    if (settings.kind === 'process' && !isNode)
      throw new RuntimeError(
        'A browser starts no processes. Use a ThreadPoolExecutor: its workers run in parallel too.',
      );
  }

  override prepare<T>(call: Call<T>): Call<T> {
    shipmentOf(call);
    return { ...call, args: copyForWorker(call) };
  }

  protected override carryOut(job: Job, worker: number): void {
    this.send(shipmentOf(job.call)).then(
      (receipt) => this.ended(worker, () => deliver(job, receipt)),
      (error) => this.ended(worker, () => job.fail(brokenBy(error, job))),
    );
  }

  protected override ended(worker: number, deliver: () => void): void {
    super.ended(worker, deliver);
    if (this.isIdle()) this.pool?.then((pool) => keepHostAlive(pool, false), ignore);
  }

  override release(): void {
    this.pool?.then((pool) => pool.terminate(), ignore);
    this.pool = undefined;
  }

  private async send(shipment: Shipment): Promise<Receipt> {
    this.pool ??= this.open();
    const pool = await this.pool;
    const receipt = pool.exec('run', [PROGRAM, [shipment]]);
    keepHostAlive(pool, true);
    return await receipt;
  }

  private async open(): Promise<Pool> {
    const library = await loadLibrary();
    const workerType = this.settings.kind === 'process' ? 'process' : isNode ? 'thread' : 'web';
    return library.pool({
      workerType,
      maxWorkers: this.maxWorkers,
      ...(workerType === 'process' && {
        forkOpts: { serialization: 'advanced', execArgv: process.execArgv },
      }),
    });
  }
}

function deliver(job: Job, receipt: Receipt): void {
  if ('error' in receipt) job.fail(rebuildError(receipt.error));
  else job.future.setResult(receipt.value);
}

/** The worker itself failed, not the function in it: it was killed, ran out of memory, or called process.exit(). */
function brokenBy(cause: unknown, job: Job): unknown {
  if (cause instanceof RuntimeError) return cause;
  return new BrokenExecutor(
    `A worker ended abruptly while it ran ${describeCall(job.call)}. The executor goes on with a new one.`,
    { cause },
  );
}

/** CPython's defaults: threads mostly wait, so there are more of them than processors. */
function defaultWorkers(kind: 'thread' | 'process'): number {
  const processors = globalThis.navigator?.hardwareConcurrency || 4;
  return kind === 'process' ? processors : Math.min(32, processors + 4);
}

/** Node doesn't end while a worker is alive. An idle one must not keep it, as Python's idle threads don't. */
function keepHostAlive(pool: Pool, alive: boolean): void {
  for (const { worker } of workersOf(pool)) {
    for (const part of [worker, worker?.channel]) alive ? part?.ref?.() : part?.unref?.();
  }
}

interface Referable {
  ref?(): void;
  unref?(): void;
}

/** The package hides its workers, and has no other way to let the host end. */
function workersOf(pool: object): { worker?: Referable & { channel?: Referable } }[] {
  return 'workers' in pool && Array.isArray(pool.workers) ? pool.workers : [];
}

/** Whoever waits for a job has been told already. */
function ignore(): void {}
