import type { Coroutine } from 'asyncio';

/** What the runtime inside an engine notes of the test that runs, for the process around it. */
export interface Notes {
  /** The programs that the test simulated, in order. */
  readonly programs: (() => Coroutine<unknown>)[];
  /** Puts a program to the test: see breaking.ts. Left by the runtime, whose own loop it needs. */
  breakProgram?: (program: () => Coroutine<unknown>) => Breakage;
}

/** What became of a program that was cancelled at each of its awaits, and run on many schedules. */
export interface Breakage {
  /** How many awaits of the answer it was cancelled at. */
  readonly awaits: number;
  readonly schedules: number;
  readonly problems: readonly Problem[];
}

export interface Problem {
  /** One sentence. */
  readonly message: string;
  /** The answer's line, where it is known. */
  readonly line?: number;
}

const KEY = Symbol.for('in-the-loop.notes');

/** The runtime is a text of its own to the process that runs it: both reach the notes through the global object. */
export function openNotes(): Notes {
  const scope = globalThis as { [KEY]?: Notes };
  scope[KEY] ??= { programs: [] };
  return scope[KEY];
}

export function clearNotes(): void {
  openNotes().programs.length = 0;
}
