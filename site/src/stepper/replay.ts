/**
 * A recorded run, moment by moment, forwards and backwards. Nothing is run again: what the loop had before it follows from the events
 * that it told. Start here; then `replayedLoop.ts` and `replayedTasks.ts` for what each event changes, `steps.ts` for what a reader steps over.
 */
import type { TraceEvent } from '../../../runtime/trace/events.ts';
import { nameTasks } from '../timeline/taskNames.ts';
import type { JobState, Moment, Printed, Recording } from './model.ts';
import { listPrinted } from './printed.ts';
import { ReplayedLoop } from './replayedLoop.ts';
import { ReplayedTasks } from './replayedTasks.ts';

/** So many events lie between the states that are kept: going back never means to begin at the first event. */
const DISTANCE = 500;

export class Replay {
  readonly trace: readonly TraceEvent[];
  readonly #printed: readonly { readonly after: number; readonly line: Printed }[];
  readonly #kept: State[];
  #now: State;

  constructor({ trace, output }: Recording) {
    this.trace = trace;
    this.#printed = listPrinted(trace, output);
    this.#now = new State(new ReplayedTasks(nameTasks(trace)));
    this.#kept = [this.#now.clone()];
  }

  /** Everything as it was when the first `count` events of the trace had happened. */
  after(count: number): Moment {
    if (count < this.#now.count) this.#now = this.#nearest(count).clone();
    while (this.#now.count < count) this.#next();
    return this.#now.show(this.#printedAfter(count));
  }

  #next(): void {
    const event = this.trace[this.#now.count];
    if (!event) throw new RangeError(`The trace has only ${this.trace.length} events.`);
    this.#now.read(event);
    if (this.#now.count === this.#kept.length * DISTANCE) this.#kept.push(this.#now.clone());
  }

  #nearest(count: number): State {
    const index = Math.min(Math.floor(count / DISTANCE), this.#kept.length - 1);
    return this.#kept[index] ?? this.#now;
  }

  #printedAfter(count: number): Printed[] {
    const shown = count >= this.trace.length ? Number.POSITIVE_INFINITY : count;
    return this.#printed.filter(({ after }) => after <= shown).map(({ line }) => line);
  }
}

class State {
  count = 0;
  #at = 0;
  #loop = 1;
  #loops = new Map<number, ReplayedLoop>();
  #jobs = new Map<number, JobState>();
  readonly #tasks: ReplayedTasks;

  constructor(tasks: ReplayedTasks) {
    this.#tasks = tasks;
  }

  clone(): State {
    const copy = new State(this.#tasks.clone());
    copy.count = this.count;
    copy.#at = this.#at;
    copy.#loop = this.#loop;
    copy.#loops = new Map([...this.#loops].map(([number, loop]) => [number, loop.clone()]));
    copy.#jobs = new Map(this.#jobs);
    return copy;
  }

  read(event: TraceEvent): void {
    this.count += 1;
    this.#at = Math.max(this.#at, event.at);
    if (event.kind === 'loop') this.#loop = event.loop;
    this.#readLoop(event);
    this.#tasks.read(event, this.#loop);
    this.#readJob(event);
  }

  show(output: readonly Printed[]): Moment {
    const loop = this.#current;
    return {
      at: this.#at,
      loop: this.#loop,
      pass: loop.pass,
      running: loop.running,
      runningTask: this.#tasks.running,
      ready: [...loop.ready],
      timers: loop.timers.inOrder(),
      tasks: this.#tasks.list(),
      lastEnded: this.#tasks.lastEnded,
      jobs: [...this.#jobs.values()],
      output,
    };
  }

  get #current(): ReplayedLoop {
    const loop = this.#loops.get(this.#loop) ?? new ReplayedLoop();
    this.#loops.set(this.#loop, loop);
    return loop;
  }

  #readLoop(event: TraceEvent): void {
    const loop = this.#current;
    if (event.kind !== 'handle-run') loop.skipCancelled();
    switch (event.kind) {
      case 'pass':
        return loop.beginPass(event.pass, event.ready);
      case 'idle':
        return loop.select();
      case 'handle-scheduled': {
        const { handle, label, task } = event;
        return loop.schedule({ id: handle, label, task, cancelled: false });
      }
      case 'timer-armed': {
        const { handle, label, task, when } = event;
        return loop.arm({ id: handle, label, task, when, cancelled: false });
      }
      case 'timer-fired':
        return loop.fire(event.handle);
      case 'handle-cancelled':
        return loop.cancel(event.handle);
      case 'handle-run':
        return loop.run(event.handle);
      case 'handle-done':
        loop.running = undefined;
    }
  }

  #readJob(event: TraceEvent): void {
    if (event.kind === 'job-submitted') {
      const { job, executor, label } = event;
      this.#jobs.set(job, { id: job, executor, label, state: 'queued', worker: undefined });
    }
    if (event.kind === 'job-started')
      this.#updateJob(event.job, { state: 'running', worker: event.worker });
    if (event.kind === 'job-done') this.#updateJob(event.job, { state: event.outcome });
  }

  #updateJob(id: number, change: Partial<JobState>): void {
    const job = this.#jobs.get(id);
    if (job) this.#jobs.set(id, { ...job, ...change });
  }
}
