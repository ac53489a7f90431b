import type { Simulation } from 'asyncio/testing';
import type { TraceEvent } from 'asyncio/trace';
import type { EventOf } from '../../../timeline/words.ts';
import { lineOfAnswer } from './observeAnswer.ts';

/**
 * What is wrong after a task was cancelled: it must have ended as cancelled, before it no child of its own that the answer made, and it
 * must hold no lock.
 */
export function findProblems(
  { task }: EventOf<'task-suspended'>,
  { trace, leaks }: Simulation<unknown>,
): string[] {
  const end = trace.findIndex((event) => event.kind === 'task-done' && event.task === task);
  const name = nameOf(trace, task);
  return [
    ...wrongEnding(trace[end]),
    ...orphans(trace, task, end),
    ...leaks
      .filter(({ kind, message }) => kind === 'lock' && message.startsWith(`${name} still held`))
      .map(() => 'it still held a lock when it had ended'),
  ];
}

function wrongEnding(end: TraceEvent | undefined): string[] {
  if (end?.kind !== 'task-done') return ['it never ended'];
  if (end.outcome === 'failed') return [`it ended with ${end.detail} instead of CancelledError`];
  if (end.outcome === 'finished') return ['it swallowed the cancellation and went on'];
  return [];
}

function orphans(trace: readonly TraceEvent[], parent: number, end: number): string[] {
  return trace.slice(0, Math.max(0, end)).flatMap((event) => {
    if (event.kind !== 'task-created' || event.parent !== parent) return [];
    const line = lineOfAnswer(event.frames);
    const ended = trace.findIndex(
      (other) => other.kind === 'task-done' && other.task === event.task,
    );
    const outlives = line !== undefined && (ended < 0 || ended > end);
    return outlives ? [`the task ${event.name}, created in line ${line}, outlived it`] : [];
  });
}

function nameOf(trace: readonly TraceEvent[], task: number): string {
  const created = trace.find((event) => event.kind === 'task-created' && event.task === task);
  return created?.kind === 'task-created' ? created.name : '';
}
