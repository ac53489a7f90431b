import type { TaskOutcome, TraceEvent } from '../../../runtime/trace/events.ts';
import type { Axis } from './axis.ts';
import { GrowingLane } from './lane.ts';
import type { LineNumbers, NumberedLine } from './lineNumbers.ts';
import type { Lane, Place } from './model.ts';
import type { EventOf } from './words.ts';

interface Job {
  readonly label: string;
  readonly executor: string;
  readonly printed: (Told & NumberedLine)[];
  started?: Told & { readonly worker: number };
  ended?: Told & { readonly outcome: TaskOutcome };
}

/** When something happened, and where the picture had come to when the trace told of it. */
interface Told {
  readonly at: number;
  readonly place: Place;
}

/** A lane for each worker of an executor: the jobs that it runs beside the loop, and what they print. */
export class JobLanes {
  readonly #axis: Axis;
  readonly #lines: LineNumbers;
  readonly #jobs = new Map<number, Job>();

  constructor(axis: Axis, lines: LineNumbers) {
    this.#axis = axis;
    this.#lines = lines;
  }

  read(event: TraceEvent): void {
    if (event.kind === 'job-submitted') this.#submit(event);
    const place = this.#axis.here();
    if (event.kind === 'job-started') this.#update(event.job, { started: { ...event, place } });
    if (event.kind === 'job-done') this.#update(event.job, { ended: { ...event, place } });
    if (event.kind === 'console' && event.job !== undefined)
      for (const line of this.#lines.get(event) ?? [])
        this.#jobs.get(event.job)?.printed.push({ ...line, at: event.at, place });
  }

  /** Only now are all gaps known, in which jobs may begin and end. */
  finish(): Lane[] {
    const lanes = new Map<string, GrowingLane>();
    for (const job of this.#jobs.values()) this.#draw(job, lanes);
    return [...lanes.values()].map((lane) => lane.finished());
  }

  #submit({ job, label, executor }: EventOf<'job-submitted'>): void {
    this.#jobs.set(job, { label, executor, printed: [] });
  }

  #update(id: number, change: Partial<Job>): void {
    const job = this.#jobs.get(id);
    if (job) this.#jobs.set(id, { ...job, ...change });
  }

  #draw({ label, executor, printed, started, ended }: Job, lanes: Map<string, GrowingLane>): void {
    if (!started) return;
    const lane = laneOf(lanes, executor, started.worker);
    const detail = `runs ${label} beside the loop`;
    lane.enter({ state: 'running', label, detail, at: started.at }, this.#place(started));
    for (const line of printed)
      lane.mark({
        kind: 'line',
        place: this.#place(line),
        side: line.at === started.at ? 'right' : 'left',
        label: line.label,
        detail: `prints “${line.text}”`,
        at: line.at,
      });
    if (!ended) return lane.leave(this.#axis.here());
    const place = this.#place(ended);
    lane.leave(place);
    lane.mark({ kind: ended.outcome, place, label: '', detail: ended.outcome, at: ended.at });
  }

  #place({ at, place }: Told): Place {
    return this.#axis.inGap(at, place) ?? place;
  }
}

function laneOf(lanes: Map<string, GrowingLane>, executor: string, worker: number): GrowingLane {
  const note = `worker ${worker + 1}`;
  const key = `${executor} ${note}`;
  const lane = lanes.get(key) ?? new GrowingLane({ name: executor, note, kind: 'worker' });
  lanes.set(key, lane);
  return lane;
}
