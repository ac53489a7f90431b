import type { TraceEvent } from '../../../runtime/trace/events.ts';
import { splitLines } from '../course/printed.ts';
import type { Printed } from './model.ts';

/** A line, and how many events of the trace must have happened for it to be there. */
export interface PrintedAfter {
  readonly after: number;
  readonly line: Printed;
}

/**
 * All that was printed, in order. What was printed outside of the loops is in the output only: it comes with the next line that the
 * trace knows, and at the very end what is left of it.
 */
export function listPrinted(trace: readonly TraceEvent[], output: string): PrintedAfter[] {
  const outside = splitLines(output);
  const printed: PrintedAfter[] = [];
  const add = (after: number, line: Printed) => printed.push({ after, line });
  for (const [index, event] of trace.entries()) {
    if (event.kind !== 'console') continue;
    const { at, text, level } = event;
    for (const one of text.split('\n')) {
      if (level === 'log')
        for (const before of takeBefore(outside, one))
          add(index + 1, { text: before, at: undefined, isComplaint: false });
      add(index + 1, { text: one, at, isComplaint: level !== 'log' });
    }
  }
  for (const text of outside)
    add(Number.POSITIVE_INFINITY, { text, at: undefined, isComplaint: false });
  return printed;
}

/** Takes the lines up to this one from the rest of the output, and gives those before it. */
function takeBefore(rest: string[], line: string): string[] {
  const index = rest.indexOf(line);
  if (index < 0) return [];
  const before = rest.splice(0, index);
  rest.shift();
  return before;
}
