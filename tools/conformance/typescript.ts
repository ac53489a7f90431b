/** Runs a TypeScript program in virtual time, and records its steps in the normal form. */

import { type EventLoop, SimulatedLoop, setDefaultLoopFactory } from 'asyncio';
import { captureConsole } from 'asyncio/testing';
import type { TraceEvent } from 'asyncio/trace';
import type { Outcome, Step } from './steps.ts';

/** More passes than any program here makes. */
const MAX_PASSES = 10_000;

/** What the program does, and whatever of it happens until the Promise is settled. It must be the only one that runs now. */
export async function watchTypeScript(program: () => unknown): Promise<Step[]> {
  const recorder = new StepRecorder();
  const factory = setDefaultLoopFactory(() => recorder.makeLoop());
  const captured = captureConsole((text, level) => {
    if (level === 'log') recorder.print(text);
  });
  try {
    await program();
  } catch (error) {
    recorder.fail(error);
  } finally {
    captured.restore();
    if (factory) setDefaultLoopFactory(factory);
  }
  return recorder.steps;
}

class StepRecorder {
  readonly steps: Step[] = [];
  private loop: EventLoop | undefined;

  makeLoop(): EventLoop {
    const watch = new LoopWatch((step) => this.steps.push(step));
    this.loop = new SimulatedLoop({ trace: watch.see, maxPasses: MAX_PASSES });
    this.steps.push({ kind: 'loop', at: 0 });
    return this.loop;
  }

  print(text: string): void {
    for (const line of text.split('\n'))
      this.steps.push({ kind: 'print', at: this.now(), text: line });
  }

  fail(error: unknown): void {
    this.steps.push({ kind: 'failed', at: this.now(), ...readError(error) });
  }

  private now(): number {
    return this.loop?.time() ?? 0;
  }
}

/** Translates the events of one loop. */
class LoopWatch {
  private readonly add: (step: Step) => void;
  private readonly names = new Map<number, string>();
  /** Handles that are steps of tasks: the task tells when it runs. */
  private readonly steps = new Set<number>();

  constructor(add: (step: Step) => void) {
    this.add = add;
  }

  readonly see = (event: TraceEvent): void => {
    const { at } = event;
    switch (event.kind) {
      case 'pass':
        // A pass without a handle leaves no trace in CPython.
        if (event.ready > 0)
          this.add({ kind: 'pass', at, ready: event.ready, timers: event.timers });
        break;
      case 'task-created':
        this.names.set(event.task, nameOf(event));
        this.add({ kind: 'created', at, task: nameOf(event) });
        break;
      case 'task-step':
        this.add({ kind: 'step', at, task: this.name(event.task) });
        break;
      case 'task-suspended':
        this.add({ kind: 'waits', at, task: this.name(event.task), on: this.readWait(event.wait) });
        break;
      case 'task-cancel':
        this.add({
          kind: 'cancel',
          at,
          task: this.name(event.task),
          message: event.message ?? null,
        });
        break;
      case 'task-done':
        this.add({ kind: 'done', at, task: this.name(event.task), ...readOutcome(event) });
        break;
      case 'handle-scheduled':
        if (event.task !== undefined) this.steps.add(event.handle);
        break;
      case 'handle-run':
        if (!this.steps.delete(event.handle)) this.add({ kind: 'callback', at });
        break;
      case 'timer-armed':
        this.add({ kind: 'timer', at, when: event.when });
        break;
      default:
        break;
    }
  };

  private name(task: number): string {
    return this.names.get(task) ?? `task ${task}`;
  }

  private readWait(wait: { readonly on: string; readonly tasks: readonly number[] }): string {
    if (wait.on === 'yield') return 'the next pass';
    if (wait.on === 'gather') return 'gather';
    if (wait.on === 'task') return this.name(wait.tasks[0] ?? 0);
    return 'a future';
  }
}

/** A task without a name of its own is called by its number in its loop; CPython counts on through all loops. */
function nameOf({ task, name }: { task: number; name: string }): string {
  return /^Task-\d+$/.test(name) ? `Task-${task}` : name;
}

function readOutcome(event: { outcome: string; detail: string }): Outcome {
  if (event.outcome === 'cancelled') return { outcome: 'cancelled' };
  if (event.outcome === 'finished') return { outcome: 'finished', ...readResult(event.detail) };
  const [error = '', ...message] = event.detail.split(': ');
  return { outcome: 'failed', error, message: message.join(': ') };
}

/** A trace holds results as text: those that are plain values can be read back. */
function readResult(detail: string): { result?: string | number | boolean | null } {
  if (detail === 'undefined' || detail === 'null') return { result: null };
  if (detail === 'true' || detail === 'false') return { result: detail === 'true' };
  if (detail.startsWith("'")) return { result: detail.slice(1, -1) };
  return detail !== '' && !Number.isNaN(Number(detail)) ? { result: Number(detail) } : {};
}

function readError(error: unknown): { error: string; message: string } {
  return error instanceof Error
    ? { error: error.name, message: error.message }
    : { error: 'not an Error', message: String(error) };
}
