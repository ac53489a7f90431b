import type { SourceFrame, TraceEvent, Wait } from '../../../runtime/trace/events.ts';
import { formatSeconds } from './seconds.ts';

/** The words of the picture: what stands in a segment, and the sentence that explains it. */

/** `sleep 1 s`, `awaits tea`, `gather tea, toast`. */
export function shortWait(wait: Wait, at: number, names: readonly string[]): string {
  if (wait.until !== undefined) return `${wait.on} ${formatSeconds(wait.until - at)}`;
  if (wait.on === 'yield') return 'sleep(0)';
  const verb = wait.on === 'task' ? 'awaits' : wait.on;
  return `${verb} ${fewNames(names)}`.trimEnd();
}

/** Two names are worth their room; more, or twice the same, are only counted. */
function fewNames(names: readonly string[]): string {
  const few = names.length <= 2 && new Set(names).size === names.length;
  return few ? names.join(', ') : `${names.length} tasks`;
}

/** `waits for sleep until 3 s (brew.ts:12)`. */
export function longWait(event: EventOf<'task-suspended'>, names: readonly string[]): string {
  const { wait } = event;
  return `${waitSentence(wait, names)}${sourcePlace(event.frames)}`;
}

export function waitSentence(wait: Wait, names: readonly string[]): string {
  if (wait.on === 'yield') return 'gives way for one pass of the loop';
  if (wait.until !== undefined) return `waits in ${wait.on} until ${formatSeconds(wait.until)}`;
  if (wait.on === 'task') return `awaits ${names.join(', ') || 'a task'}`;
  return names.length > 0 ? `waits in ${wait.on} for ${names.join(', ')}` : `waits for ${wait.on}`;
}

/** ` (brew.ts:12)`, or nothing where no source is known. */
export function sourcePlace(frames: readonly SourceFrame[]): string {
  const [frame] = frames;
  return frame ? ` (${frame.file.replace(/^.*[\\/]/, '').replace(/\?.*$/, '')}:${frame.line})` : '';
}

export type EventOf<Kind extends TraceEvent['kind']> = Extract<TraceEvent, { kind: Kind }>;
