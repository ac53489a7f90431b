import type { SourceFrame, TraceEvent } from '../../../runtime/trace/events.ts';
import type { TaskNames } from '../timeline/taskNames.ts';
import type { EventOf } from '../timeline/words.ts';
import type { Ended, TaskState } from './model.ts';

/** The tasks of a recorded run, whose step runs, and which was the last to end. A task's state is replaced, never changed: moments share them. */
export class ReplayedTasks {
  lastEnded: Ended | undefined;
  readonly #names: TaskNames;
  readonly #tasks: Map<number, TaskState>;
  /** Tasks whose step runs: more than one where an eager task began inside another's step. */
  readonly #running: number[];

  constructor(names: TaskNames, tasks = new Map<number, TaskState>(), running: number[] = []) {
    this.#names = names;
    this.#tasks = tasks;
    this.#running = running;
  }

  clone(): ReplayedTasks {
    const copy = new ReplayedTasks(this.#names, new Map(this.#tasks), [...this.#running]);
    copy.lastEnded = this.lastEnded;
    return copy;
  }

  get running(): number | undefined {
    return this.#running.at(-1);
  }

  list(): TaskState[] {
    return [...this.#tasks.values()];
  }

  read(event: TraceEvent, loop: number): void {
    if ('frames' in event && !('job' in event)) this.#noteWhere(event.frames);
    if (event.kind === 'task-created') this.#create(event, loop);
    if (event.kind === 'task-step') this.#step(event.task);
    if (event.kind === 'task-suspended') this.#suspend(event);
    if (event.kind === 'task-woken') this.#update(event.task, { state: 'ready' });
    if (event.kind === 'task-cancel') this.#update(event.task, { cancelling: true });
    if (event.kind === 'task-done') this.#end(event);
    if (event.kind === 'handle-scheduled') this.#schedule(event);
  }

  /** What has a stack was done by the task that runs: so it shows where that task stands. */
  #noteWhere(frames: readonly SourceFrame[]): void {
    if (this.running !== undefined && frames.length > 0) this.#update(this.running, { frames });
  }

  #create({ task, name }: EventOf<'task-created'>, loop: number): void {
    this.#tasks.set(task, {
      id: task,
      loop,
      ...(this.#names.get(task) ?? { name, note: '', isAmbiguous: false }),
      state: 'ready',
      wait: undefined,
      frames: [],
      detail: '',
      cancelling: false,
    });
  }

  #step(task: number): void {
    this.#running.push(task);
    this.#update(task, { state: 'running' });
  }

  #suspend({ task, wait }: EventOf<'task-suspended'>): void {
    this.#leave(task);
    this.#update(task, { state: 'waiting', wait, cancelling: false });
  }

  #end({ task, outcome, detail, at }: EventOf<'task-done'>): void {
    this.#leave(task);
    this.lastEnded = { task, at };
    this.#update(task, { state: outcome, detail, cancelling: false });
  }

  /** A task that lets a pass go by is in the ready queue at once. */
  #schedule({ task }: EventOf<'handle-scheduled'>): void {
    if (task !== undefined && this.#tasks.get(task)?.state === 'waiting')
      this.#update(task, { state: 'ready' });
  }

  #leave(task: number): void {
    if (this.running === task) this.#running.pop();
  }

  #update(id: number, change: Partial<TaskState>): void {
    const task = this.#tasks.get(id);
    if (task) this.#tasks.set(id, { ...task, ...change });
  }
}
