/**
 * The worker that runs programs: answers one job with the lines that it prints, then with all that it did. It also tries to break one, and
 * answers with a report.
 */
import type { Report } from '../break/report.ts';
import type { Performance } from '../sandbox/performance.ts';
import { type BreakProgramJob, breakProgram } from './break/breakProgram.ts';
import { play } from './play.ts';

/** A program, and how its file is called in the course. */
export interface RunJob {
  readonly source: string;
  readonly file: string;
  /** Runs an exported `main` if the program runs nothing by itself: so it is with answers to exercises. */
  readonly runsMain?: boolean;
}

/** What leaves the worker. */
export type RunMessage =
  | { readonly type: 'line'; readonly text: string; readonly level: 'log' | 'warn' | 'error' }
  | { readonly type: 'done'; readonly performance: Performance }
  | { readonly type: 'done'; readonly report: Report };

interface Scope {
  onmessage: ((message: { data: RunJob | BreakProgramJob }) => void) | null;
  postMessage(message: RunMessage | { type: 'ready' }): void;
}

const scope = globalThis as unknown as Scope; // The types of a page and of a worker don't go together in one project.
const post = scope.postMessage.bind(scope); // Ours, before a program can replace it.

/** Its like has never run in this worker: the first program would pay for that. */
const WARM_UP = `
  import { type Coroutine, gather, run, sleep } from 'asyncio';
  function* wait(seconds: number): Coroutine<void> { yield* sleep(seconds); console.log('warm'); }
  await run((function* () { yield* gather(wait(1), wait(2)); })());`;

scope.onmessage = async ({ data }) => {
  if ('way' in data) return post({ type: 'done', report: breakProgram(data) });
  const performance = await play(data, (text, level) => post({ type: 'line', text, level }));
  post({ type: 'done', performance });
};
void play({ source: WARM_UP, file: 'warm-up.ts' }, () => {}).then(() => post({ type: 'ready' }));
