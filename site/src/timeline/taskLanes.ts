import type { SourceFrame, TraceEvent, Wait } from '../../../runtime/trace/events.ts';
import type { Axis, Stay } from './axis.ts';
import { GrowingLane } from './lane.ts';
import type { LineNumbers } from './lineNumbers.ts';
import type { Lane, Link, MarkKind } from './model.ts';
import { formatSeconds } from './seconds.ts';
import { nameTask } from './taskNames.ts';
import { type EventOf, longWait, shortWait, sourcePlace } from './words.ts';

interface TaskLane {
  readonly index: number;
  readonly lane: GrowingLane;
  /** What it waits for, or waited for last, and where it stands in its source. */
  wait: Wait | undefined;
  frames: readonly SourceFrame[];
  ended: boolean;
}

/** What is known of the events beforehand: the coroutine of each created task, and the lines that each event printed. */
interface TraceTexts {
  readonly coroutines: ReadonlyMap<TraceEvent, string>;
  readonly lines: LineNumbers;
}

/** A lane for each task: what it is in, what it prints, and who made, woke or cancelled it. */
export class TaskLanes {
  readonly links: Link[] = [];
  readonly #axis: Axis;
  readonly #coroutines: ReadonlyMap<TraceEvent, string>;
  readonly #lanes: TaskLane[] = [];
  /** By the ids of their tasks. */
  readonly #tasks = new Map<number, TaskLane>();
  readonly #running: number[] = [];
  #lastEnded: { readonly task: number; readonly at: number } | undefined;
  readonly #printed: LineNumbers;

  constructor(axis: Axis, texts: TraceTexts) {
    this.#axis = axis;
    this.#coroutines = texts.coroutines;
    this.#printed = texts.lines;
  }

  read(event: TraceEvent): void {
    if (event.kind === 'task-created') this.#create(event);
    if (event.kind === 'task-step') this.#step(event);
    if (event.kind === 'task-suspended') this.#suspend(event);
    if (event.kind === 'task-woken') this.#wake(event);
    if (event.kind === 'task-cancel') this.#cancel(event);
    if (event.kind === 'task-done') this.#end(event);
    if (event.kind === 'console') this.#print(event);
  }

  block(event: EventOf<'blocked'>, { from, to }: Stay): void {
    if (event.task === undefined) return;
    const seconds = formatSeconds(event.at - event.from);
    const detail = `blocks the loop for ${seconds}${sourcePlace(event.frames)}: nothing else can run`;
    const label = `blocks ${seconds}`;
    this.#enter(event.task, { state: 'blocked', label, detail, at: event.from }, from);
    this.#enter(event.task, { state: 'running', label: '', detail: 'runs on', at: event.at }, to);
  }

  finish(): Lane[] {
    const end = this.#axis.here();
    return this.#lanes.map(({ lane, ended }) => {
      lane.leave(end);
      const pending = { place: end, label: '', detail: 'never finished', at: this.#axis.end };
      if (!ended) lane.mark({ kind: 'pending', ...pending });
      return lane.finished();
    });
  }

  #create(event: EventOf<'task-created'>): void {
    const index = this.#lanes.length;
    const names = nameTask(event.name, this.#coroutines.get(event) ?? '');
    const lane = new GrowingLane({ ...names, kind: 'task' });
    const entry = { index, lane, wait: undefined, frames: [], ended: false };
    this.#lanes.push(entry);
    this.#tasks.set(event.task, entry);
    const parent = event.parent === undefined ? undefined : this.#tasks.get(event.parent);
    const place = parent ? this.#axis.takeSlot() : this.#axis.here();
    const by = parent ? ` by ${parent.lane.name}` : '';
    const detail = `created${by}${sourcePlace(event.frames)}; its first step is in the ready queue`;
    lane.enter({ state: 'ready', label: '', detail, at: event.at }, place);
    if (!parent) return;
    parent.lane.mark({
      kind: 'create',
      place,
      label: '',
      detail: `creates task ${lane.name}${sourcePlace(event.frames)}`,
      at: event.at,
    });
    this.links.push({ kind: 'create', place, from: parent.index, to: index });
  }

  #step(event: EventOf<'task-step'>): void {
    this.#running.push(event.task);
    this.#axis.closeStep();
    const place = this.#axis.here();
    this.#axis.openStep(event.at);
    const task = this.#tasks.get(event.task);
    const detail = task?.wait ? `runs on${sourcePlace(task.frames)}` : 'runs its first step';
    this.#enter(event.task, { state: 'running', label: '', detail, at: event.at }, place);
  }

  #suspend(event: EventOf<'task-suspended'>): void {
    const names = event.wait.tasks.map((id) => this.#name(id));
    const task = this.#tasks.get(event.task);
    if (task) Object.assign(task, { wait: event.wait, frames: event.frames });
    this.#leaveStep();
    this.#enter(event.task, {
      state: 'waiting',
      label: shortWait(event.wait, event.at, names),
      detail: longWait(event, names),
      at: event.at,
    });
    this.#resumeOuter(event.at);
  }

  #wake(event: EventOf<'task-woken'>): void {
    const task = this.#tasks.get(event.task);
    if (!task) return;
    const ended = this.#lastEnded?.at === event.at ? this.#lastEnded.task : undefined;
    const waker = ended !== undefined && task.wait?.tasks.includes(ended) ? ended : undefined;
    const detail = `woken${this.#wakerOf(event, task, waker)}: its next step is in the ready queue`;
    this.#enter(event.task, { state: 'ready', label: '', detail, at: event.at });
    if (waker === undefined) return;
    const from = this.#tasks.get(waker)?.index ?? task.index;
    this.links.push({ kind: 'wake', place: this.#axis.here(), from, to: task.index });
  }

  #wakerOf({ at }: EventOf<'task-woken'>, { wait }: TaskLane, ended: number | undefined): string {
    if (ended !== undefined) return `, because ${this.#name(ended)} has ended`;
    const running = this.#running.at(-1);
    if (running !== undefined) return ` by ${this.#name(running)}`;
    if (wait?.until === undefined) return '';
    return wait.until <= at ? ' by its timer' : ' before its time';
  }

  #cancel(event: EventOf<'task-cancel'>): void {
    const task = this.#tasks.get(event.task);
    if (!task) return;
    const place = this.#axis.takeSlot();
    const by = event.by === undefined ? '' : ` by ${this.#name(event.by)}`;
    const message = event.message === undefined ? '' : `: ${event.message}`;
    task.lane.mark({
      kind: 'cancel',
      place,
      label: '',
      detail: `asked to cancel${by}${message}`,
      at: event.at,
    });
    const asking = event.by === undefined ? undefined : this.#tasks.get(event.by);
    if (!asking || asking === task) return;
    const request = `asks ${task.lane.name} to cancel${message}`;
    asking.lane.mark({ kind: 'request', place, label: '', detail: request, at: event.at });
    this.links.push({ kind: 'cancel', place, from: asking.index, to: task.index });
  }

  #end(event: EventOf<'task-done'>): void {
    const task = this.#tasks.get(event.task);
    if (!task) return;
    const ran = this.#running.at(-1) === event.task;
    if (ran) this.#leaveStep();
    const place = this.#axis.here();
    task.lane.leave(place);
    task.ended = true;
    this.#lastEnded = { task: event.task, at: event.at };
    const detail = event.detail ? `${event.outcome}: ${event.detail}` : event.outcome;
    task.lane.mark({
      kind: event.outcome satisfies MarkKind,
      place,
      label: '',
      detail,
      at: event.at,
    });
    if (ran) this.#resumeOuter(event.at);
  }

  #print(event: EventOf<'console'>): void {
    const lane = event.task === undefined ? undefined : this.#tasks.get(event.task)?.lane;
    for (const { text, label } of lane ? (this.#printed.get(event) ?? []) : []) {
      const place = this.#axis.takeSlot();
      lane?.mark({ kind: 'line', place, label, detail: `prints “${text}”`, at: event.at });
    }
  }

  #enter(
    id: number,
    stretch: Parameters<GrowingLane['enter']>[0],
    place = this.#axis.here(),
  ): void {
    this.#tasks.get(id)?.lane.enter(stretch, place);
  }

  #leaveStep(): void {
    this.#running.pop();
    this.#axis.closeStep();
  }

  /** An eager task ran inside another's step, which goes on now. */
  #resumeOuter(at: number): void {
    if (this.#running.length > 0) this.#axis.openStep(at);
  }

  #name(id: number): string {
    return this.#tasks.get(id)?.lane.name ?? `task ${id}`;
  }
}
