/**
 * Workers in virtual time. A job starts when a worker is free, and runs to its end at its start; what it does to the outside, and its end,
 * happen at the time of its own clock, beside the loop. The loop hears of the end as of anything from another thread.
 */

import { Context } from '../../context.ts';
import type { SimulatedLoop } from '../../loop/simulated.ts';
import type { Call, Job } from '../job.ts';
import { copyForWorker, copyFromWorker } from '../sendable.ts';
import { type PoolSettings, Workers } from '../workers.ts';
import { SimulatedJob } from './job.ts';

/** How many workers a simulated executor has when nobody says: the same on every machine, so that a program always runs alike. */
const DEFAULT_WORKERS = 8;

export class SimulatedWorkers extends Workers {
  private readonly loop: SimulatedLoop;

  constructor(loop: SimulatedLoop, settings: PoolSettings) {
    super(settings, DEFAULT_WORKERS);
    this.loop = loop;
  }

  /** Threads share what they are given, as Python's do; what goes to a process and back is copied. */
  override prepare<T>(call: Call<T>): Call<T> {
    if (this.settings.kind === 'thread') return call;
    return { ...call, args: copyForWorker(call) };
  }

  override add(job: Job): void {
    this.loop.virtualTime.perform(() => super.add(job));
  }

  protected override carryOut(job: Job, worker: number): void {
    const run = new SimulatedJob(this.loop, job.traceId);
    const outcome = run.run(() => this.sendBack(job.call, callInContext(job.call)));
    const deliver = () => {
      if ('error' in outcome) job.fail(outcome.error);
      else job.future.setResult(outcome.value);
    };
    this.loop.virtualTime.at(run.time, () => this.ended(worker, () => run.run(deliver)));
  }

  private sendBack<T>(call: Call<T>, result: T): T {
    return this.settings.kind === 'thread' ? result : copyFromWorker(call, result);
  }

  /** There is nothing to end. */
  override release(): void {}
}

function callInContext<T>({ func, args, context = new Context() }: Call<T>): T {
  return context.run(() => Reflect.apply(func, undefined, args));
}
