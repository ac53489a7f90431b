/** An executor's queue and its workers: a job starts as soon as one is free. What a worker is, `simulated/` and `host/` say. */

import { Deque } from '../deque.ts';
import type { Call, Job } from './job.ts';

export interface PoolSettings {
  readonly kind: 'thread' | 'process';
  /** The executor's name, for traces; by default its class and a number. */
  readonly name: string | undefined;
  /** By default as many as the kind of workers suggests. */
  readonly maxWorkers: number | undefined;
}

export abstract class Workers {
  protected readonly settings: PoolSettings;
  protected readonly maxWorkers: number;
  private readonly waiting = new Deque<Job>();
  /** Workers that have ended a job, in that order. */
  private readonly free: number[] = [];
  private startedWorkers = 0;
  private busy = 0;
  private idleCallbacks: (() => void)[] = [];

  constructor(settings: PoolSettings, defaultWorkers: number) {
    this.settings = settings;
    this.maxWorkers = settings.maxWorkers ?? defaultWorkers;
  }

  /** Checks a call and makes it ready to be sent to a worker. Raises TypeError if it can't be sent. */
  abstract prepare<T>(call: Call<T>): Call<T>;

  /** Runs a job on the worker of this number. Whoever ends it calls `ended`. */
  protected abstract carryOut(job: Job, worker: number): void;

  /** Queues a job. */
  add(job: Job): void {
    job.queued(this.settings);
    this.waiting.push(job);
    this.startWaitingJobs();
  }

  /** Cancels the jobs that haven't started. */
  cancelWaiting(): void {
    for (let job = this.waiting.shift(); job; job = this.waiting.shift()) job.future.cancel();
    this.tellWhenIdle();
  }

  /** Calls `callback` as soon as no job runs or waits: at once if that is so. */
  whenIdle(callback: () => void): void {
    this.idleCallbacks.push(callback);
    this.tellWhenIdle();
  }

  isIdle(): boolean {
    return this.waiting.length === 0 && this.busy === 0;
  }

  /** Ends the workers once they are idle. */
  abstract release(): void;

  /** A worker has ended its job: `deliver` finishes the job's future, and the worker takes the next job. */
  protected ended(worker: number, deliver: () => void): void {
    this.busy -= 1;
    this.free.push(worker);
    deliver();
    this.startWaitingJobs();
  }

  // #region start
  private startWaitingJobs(): void {
    while (this.waiting.length > 0 && this.busy < this.maxWorkers) {
      const job = this.waiting.shift();
      if (job) this.startJob(job);
    }
    this.tellWhenIdle();
  }

  private startJob(job: Job): void {
    const worker = this.free[0] ?? this.startedWorkers;
    if (!job.start(worker)) return;
    if (this.free.shift() === undefined) this.startedWorkers += 1;
    this.busy += 1;
    this.carryOut(job, worker);
  }
  // #endregion

  private tellWhenIdle(): void {
    while (this.isIdle() && this.idleCallbacks.length > 0) this.idleCallbacks.shift()?.();
  }
}
