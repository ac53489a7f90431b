/**
 * The worker that checks answers with the shared checker's engine. What the engine reports is judged in the page. It also tries to break an
 * answer, and answers with a report.
 */
import { compile } from '../../../../tools/checker/compile.ts';
import { runJob } from '../../../../tools/checker/engine/engine.ts';
import type { CheckEvent } from '../../../../tools/checker/protocol.ts';
import type { CheckError } from '../../../../tools/checker/verdict.ts';
import type { Report } from '../break/report.ts';
import { type BreakAnswerJob, breakAnswer } from './break/breakAnswer.ts';

export interface CheckJob {
  readonly source: string;
  /** Both made at build time. */
  readonly test: string;
  readonly runtime: string;
}

/** What leaves the worker. */
export type CheckMessage =
  | { readonly type: 'event'; readonly event: CheckEvent }
  | { readonly type: 'done'; readonly ending?: CheckError }
  | { readonly type: 'done'; readonly report: Report };

interface Scope {
  onmessage: ((message: { data: CheckJob | BreakAnswerJob }) => void) | null;
  postMessage(message: CheckMessage | { type: 'ready' }): void;
}

const scope = globalThis as unknown as Scope; // The types of a page and of a worker don't go together in one project.
const post = scope.postMessage.bind(scope); // Ours, before an answer can replace it.

scope.onmessage = async ({ data }) => {
  if ('way' in data) return post({ type: 'done', report: await breakAnswer(data) });
  const { source, test, runtime } = data;
  const compiled = compile(source);
  if ('error' in compiled) return post({ type: 'done', ending: compiled.error });
  await runJob({ task: 'run', runtime, test, answer: compiled.code }, (event) =>
    post({ type: 'event', event }),
  );
  post({ type: 'done' });
};
post({ type: 'ready' });
