import type { TraceEvent } from '../../../runtime/trace/events.ts';
import type { Performance } from '../../../tools/lesson/index.ts';

/** A line of the output, and what the trace knows about it. */
export interface PrintedLine {
  readonly text: string;
  /** The loop's time when it was printed; unknown for what is printed outside the loop. */
  readonly at: number | undefined;
}

/** Finds each printed line's place in the trace. Both have the same order, but only the loop's lines are in the trace. */
export function timeLines({ output, trace }: Pick<Performance, 'output' | 'trace'>): PrintedLine[] {
  const told = trace.flatMap(linesOf);
  return splitLines(output).map((text) => {
    const [next] = told;
    if (next?.text !== text) return { text, at: undefined };
    told.shift();
    return next;
  });
}

/** The lines of a text, without the empty one behind the last line's end. */
export function splitLines(text: string): string[] {
  const trimmed = text.replace(/\n$/, '');
  return trimmed === '' ? [] : trimmed.split('\n');
}

function linesOf(event: TraceEvent): PrintedLine[] {
  if (event.kind !== 'console' || event.level !== 'log') return [];
  return event.text.split('\n').map((text) => ({ text, at: event.at }));
}
