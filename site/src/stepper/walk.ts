import type { Moment, Recording, TaskState } from './model.ts';
import { Replay } from './replay.ts';
import { listSteps, type Step } from './steps.ts';
import { tellStep } from './tell.ts';

/** What is shown at one step: how everything stands behind it, and what has just happened. */
export interface View {
  readonly text: string;
  readonly moment: Moment;
  /** The task that runs, or that the text is about. */
  readonly acting: TaskState | undefined;
}

/** A reader's way through a recorded run. */
export class Walk {
  readonly steps: readonly Step[];
  readonly #replay: Replay;

  constructor(recording: Recording) {
    this.#replay = new Replay(recording);
    this.steps = listSteps(recording.trace);
  }

  get last(): number {
    return this.steps.length - 1;
  }

  /** Each moment is made when it is looked at: a run may have tens of thousands. */
  at(index: number): View {
    const step = this.steps[index];
    if (!step) throw new RangeError(`There are ${this.steps.length} steps, and no step ${index}.`);
    const before = this.#replay.after(step.from);
    const after = this.#replay.after(index === this.last ? this.#end(step) : step.to);
    const told = tellStep(this.#replay.trace.slice(step.from, step.to), before, after);
    const actor = after.runningTask ?? told.task;
    return { text: told.text, moment: after, acting: after.tasks.find(({ id }) => id === actor) };
  }

  /** The first step of the pass after, or before, the one in which a step lies. */
  nextPass(index: number, direction: 1 | -1): number {
    for (let step = index + direction; step > 0 && step < this.last; step += direction)
      if (this.#beginsPass(step)) return step;
    return direction > 0 ? this.last : 0;
  }

  #beginsPass(index: number): boolean {
    const { from, to } = this.steps[index] ?? { from: 0, to: 0 };
    return this.#replay.trace.slice(from, to).some(({ kind }) => kind === 'pass');
  }

  /** Where nothing is left but the end of the loop, what was printed after it counts, too. */
  #end({ to }: Step): number {
    return Math.max(to, this.#replay.trace.length);
  }
}
