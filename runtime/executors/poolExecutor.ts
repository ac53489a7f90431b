/** What both pools share: which workers carry out a job depends on where it is submitted. */

import { requireCallback, requireOptions } from '../arguments.ts';
import type { Awaitable, Coroutine } from '../coroutine.ts';
import { describe } from '../describe.ts';
import { RuntimeError } from '../errors.ts';
import type { EventLoop } from '../loop/eventLoop.ts';
import { findRunningLoop } from '../loop/running.ts';
import { blockUntil } from './blockUntil.ts';
import { wrapFuture } from './chainFuture.ts';
import { ConcurrentFuture } from './concurrentFuture.ts';
import { Executor, type ShutdownOptions } from './executor.ts';
import { HostWorkers } from './host/workers.ts';
import { type Call, Job } from './job.ts';
import { findJob } from './simulated/job.ts';
import { SimulatedWorkers } from './simulated/workers.ts';
import type { PoolSettings, Workers } from './workers.ts';

export abstract class PoolExecutor extends Executor {
  private readonly settings: PoolSettings;
  private readonly simulated = new WeakMap<EventLoop, Workers>();
  private real: Workers | undefined;
  private closed = false;

  constructor(settings: PoolSettings) {
    super();
    requireWorkerCount(settings.maxWorkers);
    this.settings = settings;
  }

  override submit<A extends unknown[], T>(
    func: (...args: A) => T,
    ...args: A
  ): ConcurrentFuture<T> {
    return this.submitFrom(callersLoop(), { func, args });
  }

  /** `submit` for a given loop. */
  submitFrom<T>(loop: EventLoop | undefined, call: Call<T>): ConcurrentFuture<T> {
    requireBlockingFunction(call.func);
    if (this.closed) throw new RuntimeError('cannot schedule new futures after shutdown');
    const workers = this.workersFor(loop);
    const job = new Job(workers.prepare(call), loop?.tracer);
    workers.add(job);
    return job.future;
  }

  override shutdown(options: ShutdownOptions = {}): Awaitable<void> {
    requireOptions(options, 'shutdown()', 'Write { wait: false }.');
    return this.shutdownFrom(callersLoop(), options);
  }

  /** `shutdown` for a given loop. */
  shutdownFrom(
    loop: EventLoop | undefined,
    { wait = true, cancelFutures = false }: ShutdownOptions,
  ): Awaitable<void> {
    this.closed = true;
    const workers = this.workersNow(loop);
    if (cancelFutures) workers?.cancelWaiting();
    if (wait && workers && workers !== this.real) blockUntil(() => workers.isIdle(), null);
    workers?.whenIdle(() => workers.release());
    return untilIdle(wait ? workers : undefined);
  }

  /** Calls `callback` as soon as no job of this loop runs or waits. */
  whenIdle(loop: EventLoop, callback: () => void): void {
    const workers = this.workersNow(loop);
    if (workers) workers.whenIdle(callback);
    else callback();
  }

  private workersFor(loop: EventLoop | undefined): Workers {
    const known = this.workersNow(loop);
    if (known) return known;
    const workers = loop?.simulation
      ? new SimulatedWorkers(loop.simulation, this.settings)
      : new HostWorkers(this.settings);
    if (loop?.simulation) this.simulated.set(loop, workers);
    else this.real = workers;
    return workers;
  }

  /** The workers that a caller on this loop has started. */
  private workersNow(loop: EventLoop | undefined): Workers | undefined {
    return loop?.simulation ? this.simulated.get(loop) : this.real;
  }
}

/** The loop to which the caller belongs: the running one, or the one beside which a simulated job runs. */
function callersLoop(): EventLoop | undefined {
  return findRunningLoop() ?? findJob()?.loop;
}

function* untilIdle(workers: Workers | undefined): Coroutine<void> {
  if (!workers || workers.isIdle()) return;
  const idle = new ConcurrentFuture<void>();
  workers.whenIdle(() => idle.setResult());
  yield* wrapFuture(idle, { label: 'executor shutdown' });
}

/** A worker calls a function and sends its result: there is nobody to await it there. */
function requireBlockingFunction(func: unknown): void {
  requireCallback(func, 'an executor');
  if (/Async/.test(Object.prototype.toString.call(func)))
    throw new TypeError(
      'async functions cannot be used with an executor: they give a Promise at once, and block nothing. Await the Promise in the loop.',
    );
}

function requireWorkerCount(count: unknown): void {
  if (count === undefined) return;
  if (typeof count !== 'number' || !Number.isInteger(count))
    throw new TypeError(
      `maxWorkers must be a whole number, got ${describe(count)}. Write new ThreadPoolExecutor(4).`,
    );
  if (count <= 0) throw new RangeError(`maxWorkers must be greater than 0, got ${count}`);
}
