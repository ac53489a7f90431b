/**
 * The normal form of a run: what CPython's asyncio and this runtime can both tell of it, exactly. Two runs of one program are the
 * same if their steps are. `tools/python/simulated/trace.py` records the steps of Python, `typescript.ts` those of TypeScript.
 */

export type Step =
  /** A loop was made; its time and its tasks count from here. */
  | { readonly kind: 'loop'; readonly at: number }
  /** A pass begins with so many handles ready, cancelled ones included, and so many timers in the heap. */
  | {
      readonly kind: 'pass';
      readonly at: number;
      readonly ready: number;
      readonly timers: number;
    }
  | { readonly kind: 'created'; readonly at: number; readonly task: string }
  /** The loop enters a task; the next step of this task that isn't `cancel` is the end of that: `waits` or `done`. */
  | { readonly kind: 'step'; readonly at: number; readonly task: string }
  /** `on` is a task's name, `gather`, `the next pass` or `a future`. */
  | { readonly kind: 'waits'; readonly at: number; readonly task: string; readonly on: string }
  | ({ readonly kind: 'done'; readonly at: number; readonly task: string } & Outcome)
  /** Somebody called `cancel()` of a task that isn't done. */
  | {
      readonly kind: 'cancel';
      readonly at: number;
      readonly task: string;
      readonly message: string | null;
    }
  /** The loop calls something that isn't a step of a task. */
  | { readonly kind: 'callback'; readonly at: number }
  | { readonly kind: 'timer'; readonly at: number; readonly when: number }
  | { readonly kind: 'print'; readonly at: number; readonly text: string }
  /** The program ended by an error. */
  | {
      readonly kind: 'failed';
      readonly at: number;
      readonly error: string;
      readonly message: string;
    };

export type Outcome =
  /** `result` only where it is a number, a string, a boolean or nothing (null). */
  | { readonly outcome: 'finished'; readonly result?: string | number | boolean | null }
  | { readonly outcome: 'failed'; readonly error: string; readonly message: string }
  | { readonly outcome: 'cancelled' };

/** One line for each step, and one wherever time has passed: what is compared, and what people read. */
export function toLines(steps: readonly Step[]): string[] {
  let now = 0;
  return steps.flatMap((step) => {
    const passed = step.at !== now;
    now = step.at;
    return passed ? [`time ${now}`, describe(step)] : [describe(step)];
  });
}

function describe(step: Step): string {
  switch (step.kind) {
    case 'loop':
      return 'a new loop';
    case 'pass':
      return `pass: ${step.ready} ready, ${step.timers} timers`;
    case 'created':
      return `  ${step.task} is created`;
    case 'step':
      return `  ${step.task} runs`;
    case 'waits':
      return `  ${step.task} waits for ${step.on}`;
    case 'done':
      return `  ${step.task} ${describeOutcome(step)}`;
    case 'cancel':
      return `  ${step.task} is asked to cancel${step.message === null ? '' : `: ${step.message}`}`;
    case 'callback':
      return '  a callback runs';
    case 'timer':
      return `  a timer is armed for ${step.when}`;
    case 'print':
      return `  prints ${step.text}`;
    case 'failed':
      return `the program fails: ${describeError(step)}`;
  }
}

function describeOutcome(outcome: Outcome): string {
  if (outcome.outcome === 'cancelled') return 'is cancelled';
  if (outcome.outcome === 'failed') return `fails: ${describeError(outcome)}`;
  return `returns ${outcome.result === undefined ? 'something' : String(outcome.result)}`;
}

function describeError({ error, message }: { error: string; message: string }): string {
  const name = typeScriptNames.get(error) ?? error;
  return message === '' || ownMessages.has(name) ? name : `${name}: ${message}`;
}

/** Python's errors that have another name here. */
const typeScriptNames = new Map([
  ['Exception', 'Error'],
  ['ValueError', 'RangeError'],
  ['LookupError', 'ReferenceError'],
]);

/** Errors that the runtime raises in words of its own, which say what to do next. */
const ownMessages = new Set([
  'RuntimeError',
  'TypeError',
  'RangeError',
  'ReferenceError',
  'InvalidStateError',
  'DeadlockError',
]);
