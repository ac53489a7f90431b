import type { TraceEvent } from '../../../runtime/trace/events.ts';
import { formatSeconds } from '../timeline/seconds.ts';
import { type EventOf, waitSentence } from '../timeline/words.ts';
import type { HandleState, JobState, Moment, TaskState } from './model.ts';

/** What there is to say about a step: who acts, and what happens. */
export interface Told {
  readonly text: string;
  /** The task that acts, or on which something is done. */
  readonly task?: number;
}

/** Says in a sentence or two what happens between two moments. */
export function tellStep(events: readonly TraceEvent[], before: Moment, after: Moment): Told {
  const teller = new Teller(before, after);
  const sentences = events.map((event, index) =>
    teller.tell(event, { last: events[index - 1], next: events[index + 1] }),
  );
  const task = events.map((event) => taskOf(event)).find((id) => id !== undefined);
  return {
    text: sentences.filter((sentence) => sentence !== '').join(' '),
    ...(task !== undefined && { task }),
  };
}

function taskOf(event: TraceEvent): number | undefined {
  return 'task' in event ? event.task : undefined;
}

/** The events of the same step beside one. */
interface Neighbours {
  readonly last: TraceEvent | undefined;
  readonly next: TraceEvent | undefined;
}

class Teller {
  readonly #before: Moment;
  readonly #after: Moment;

  constructor(before: Moment, after: Moment) {
    this.#before = before;
    this.#after = after;
  }

  tell(event: TraceEvent, { last, next }: Neighbours): string {
    switch (event.kind) {
      case 'loop':
        return `Another loop of the program goes on: loop ${event.loop}.`;
      case 'pass':
        return this.#tellPass(event);
      case 'idle':
        return `Nothing is ready: the loop waits ${formatSeconds(event.at - event.from)}${this.#nextTimer()}.`;
      case 'timer-fired':
        return `${this.#describeTimer(event.handle)} joins the ready queue.`;
      case 'handle-run':
        return this.#tellRun();
      case 'handle-scheduled':
        return last === undefined ? this.#tellScheduled(event) : '';
      case 'handle-done':
        return '';
      case 'handle-cancelled':
        return this.#tellCancelled(event);
      case 'timer-armed':
        return next?.kind === 'task-suspended' ? '' : this.#tellArmed(event);
      case 'blocked':
        return `${this.#actor(event.task)} holds the loop for ${formatSeconds(event.at - event.from)}: nothing else can run.`;
      case 'console':
        return this.#tellPrinted(event);
      case 'job-submitted':
        return `${this.#actor(event.task)} hands ${event.label} to ${event.executor}.`;
      case 'job-started':
        return `Worker ${event.worker + 1} of ${this.#job(event.job)?.executor ?? 'the executor'} begins ${this.#job(event.job)?.label ?? 'a job'}, beside the loop.`;
      case 'job-done':
        return `The job ${this.#job(event.job)?.label ?? ''} is done: ${event.outcome}.`;
      default:
        return this.#tellTask(event, last);
    }
  }

  #tellTask(event: TraceEvent, last: TraceEvent | undefined): string {
    switch (event.kind) {
      case 'task-created':
        return `${this.#actor(event.parent)} creates the task ${this.#name(event.task)}: its first step joins the ready queue.`;
      case 'task-step':
        return last === undefined
          ? `${this.#name(event.task)} runs at once, inside this step.`
          : this.#tellResumed(event.task);
      case 'task-suspended':
        return this.#tellSuspended(event, last);
      case 'task-woken':
        return `${this.#name(event.task)} is woken${this.#because(event)}: its next step joins the ready queue.`;
      case 'task-cancel': {
        const message = event.message === undefined ? '' : ` (${event.message})`;
        return `${this.#actor(event.by)} asks ${this.#name(event.task)} to cancel${message}.`;
      }
      case 'task-done':
        return this.#tellEnd(event);
      default:
        return '';
    }
  }

  #tellPass({ pass, ready, timers }: EventOf<'pass'>): string {
    const armed = timers === 0 ? '' : `, ${count(timers, 'timer')} armed`;
    return `Pass ${pass} of the loop begins: ${count(ready, 'handle')} ready${armed}.`;
  }

  #tellRun(): string {
    const handle = this.#before.ready.find(({ cancelled }) => !cancelled);
    const running = this.#after.running ?? handle;
    if (running && isStep(running)) return '';
    return `The loop runs the callback ${running?.label ?? ''}${this.#ofTask(running)}.`;
  }

  #tellResumed(id: number): string {
    const task = this.#task(id);
    if (!task?.wait) return `${this.#name(id)} runs its first step.`;
    const waited =
      task.wait.on === 'yield' ? 'after letting the loop make a pass' : `after ${task.wait.on}`;
    return `${this.#name(id)} runs on ${task.cancelling ? 'with the request to cancel' : waited}.`;
  }

  #tellSuspended({ task, wait }: EventOf<'task-suspended'>, last: TraceEvent | undefined): string {
    const names = wait.tasks.map((id) => this.#name(id));
    const timer = last?.kind === 'timer-armed' ? `. Its timer (${last.label}) is in the heap` : '';
    return `${this.#name(task)} suspends: it ${waitSentence(wait, names)}${timer}.`;
  }

  #tellEnd({ task, outcome, detail }: EventOf<'task-done'>): string {
    const name = this.#name(task);
    if (outcome === 'cancelled') return `${name} ends: it is cancelled.`;
    if (outcome === 'failed') return `${name} fails: ${detail}.`;
    return detail === 'undefined' ? `${name} is finished.` : `${name} is finished, with ${detail}.`;
  }

  #tellScheduled({ label, task }: EventOf<'handle-scheduled'>): string {
    const what = task === undefined ? label : `A step of ${this.#name(task)}`;
    return `${what} joins the ready queue.`;
  }

  #tellCancelled({ handle }: EventOf<'handle-cancelled'>): string {
    const timer = this.#before.timers.find(({ id }) => id === handle);
    if (timer)
      return `The timer for ${formatSeconds(timer.when)} (${timer.label}) is cancelled. It stays in the heap until it comes to the top.`;
    return `A handle in the ready queue is cancelled: it will be skipped.`;
  }

  #tellArmed({ when, label, task }: EventOf<'timer-armed'>): string {
    return `${this.#actor(task)} arms a timer for ${formatSeconds(when)}: ${label}.`;
  }

  #tellPrinted({ text, task, job, level }: EventOf<'console'>): string {
    const who = job === undefined ? this.#printer(task) : `The job ${this.#job(job)?.label ?? ''}`;
    return `${who} ${level === 'log' ? 'prints' : 'complains'} “${text}”.`;
  }

  #printer(task: number | undefined): string {
    return task === undefined && this.#before.running
      ? `The callback ${this.#before.running.label}`
      : this.#actor(task);
  }

  #because({ task, at }: EventOf<'task-woken'>): string {
    const { wait } = this.#task(task) ?? {};
    const ended = this.#after.lastEnded;
    if (ended?.at === at && wait?.tasks.includes(ended.task))
      return `, because ${this.#name(ended.task)} has ended`;
    return wait?.until !== undefined && wait.until <= at ? ', because its sleep is over' : '';
  }

  #nextTimer(): string {
    const [timer] = this.#before.timers.filter(({ cancelled }) => !cancelled);
    return timer && timer.when <= this.#after.at
      ? `, until the next timer${this.#ofTask(timer)}`
      : '';
  }

  #describeTimer(id: number): string {
    const timer = this.#before.timers.find((one) => one.id === id);
    if (!timer) return 'A timer is due: it';
    const whose = timer.task === undefined ? 'A timer' : `The timer of ${this.#name(timer.task)}`;
    return `${whose} is due: ${timer.label}`;
  }

  #ofTask(handle: HandleState | undefined): string {
    return handle?.task === undefined ? '' : `, for ${this.#name(handle.task)}`;
  }

  #actor(task: number | undefined): string {
    return task === undefined ? 'The program' : this.#name(task);
  }

  #name(id: number): string {
    const task = this.#task(id);
    return task ? fullName(task) : `task ${id}`;
  }

  #task(id: number): TaskState | undefined {
    return this.#after.tasks.find((task) => task.id === id);
  }

  #job(id: number): JobState | undefined {
    return this.#after.jobs.find((job) => job.id === id);
  }
}

/** `main`; `forecast (Task-3)` where several have that name. */
export function fullName({ name, note, isAmbiguous }: TaskState): string {
  return isAmbiguous && note !== '' ? `${name} (${note})` : name;
}

/** The callbacks that drive tasks: see runtime/steps.ts. */
export function isStep({ label, task }: HandleState): boolean {
  return task !== undefined && /^(?:stepTask|wakeTask|throwIntoTask)$/.test(label);
}

export function isDone({ state }: TaskState): boolean {
  return state === 'finished' || state === 'failed' || state === 'cancelled';
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
