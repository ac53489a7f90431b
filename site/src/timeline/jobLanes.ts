import type { TaskOutcome, TraceEvent } from '../../../runtime/trace/events.ts';
import type { Axis } from './axis.ts';
import { GrowingLane } from './lane.ts';
import type { Lane, Place } from './model.ts';
import type { EventOf } from './words.ts';

interface Job {
  readonly label: string;
  readonly executor: string;
  started?: { readonly worker: number; readonly at: number; readonly place: Place };
  ended?: { readonly outcome: TaskOutcome; readonly at: number; readonly place: Place };
}

/** A lane for each worker of an executor: the jobs that it runs beside the loop. */
export class JobLanes {
  readonly #axis: Axis;
  readonly #jobs = new Map<number, Job>();

  constructor(axis: Axis) {
    this.#axis = axis;
  }

  read(event: TraceEvent): void {
    if (event.kind === 'job-submitted') this.#submit(event);
    const place = this.#axis.here();
    if (event.kind === 'job-started') this.#update(event.job, { started: { ...event, place } });
    if (event.kind === 'job-done') this.#update(event.job, { ended: { ...event, place } });
  }

  /** Only now are all gaps known, in which jobs may begin and end. */
  finish(): Lane[] {
    const lanes = new Map<string, GrowingLane>();
    for (const job of this.#jobs.values()) this.#draw(job, lanes);
    return [...lanes.values()].map((lane) => lane.finished());
  }

  #submit({ job, label, executor }: EventOf<'job-submitted'>): void {
    this.#jobs.set(job, { label, executor });
  }

  #update(id: number, change: Partial<Job>): void {
    const job = this.#jobs.get(id);
    if (job) this.#jobs.set(id, { ...job, ...change });
  }

  #draw({ label, executor, started, ended }: Job, lanes: Map<string, GrowingLane>): void {
    if (!started) return;
    const lane = laneOf(lanes, executor, started.worker);
    const detail = `runs ${label} beside the loop`;
    lane.enter({ state: 'running', label, detail, at: started.at }, this.#place(started));
    if (!ended) return lane.leave(this.#axis.here());
    const place = this.#place(ended);
    lane.leave(place);
    lane.mark({ kind: ended.outcome, place, label: '', detail: ended.outcome, at: ended.at });
  }

  #place({ at, place }: { at: number; place: Place }): Place {
    return this.#axis.inGap(at) ?? place;
  }
}

function laneOf(lanes: Map<string, GrowingLane>, executor: string, worker: number): GrowingLane {
  const note = `worker ${worker + 1}`;
  const key = `${executor} ${note}`;
  const lane = lanes.get(key) ?? new GrowingLane({ name: executor, note, kind: 'worker' });
  lanes.set(key, lane);
  return lane;
}
