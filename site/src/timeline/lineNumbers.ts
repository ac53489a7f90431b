import type { TraceEvent } from '../../../runtime/trace/events.ts';

/** A printed line, and its number in the output. */
export interface NumberedLine {
  readonly text: string;
  readonly label: string;
}

export type LineNumbers = ReadonlyMap<TraceEvent, readonly NumberedLine[]>;

/**
 * The numbers of the lines that each event of the trace printed. What is printed outside the loop is in the `output` only;
 * both have the same order. Without the output, the trace's lines are all there are. Warnings are no output.
 */
export function numberLines(trace: readonly TraceEvent[], output?: string): LineNumbers {
  const printed = output?.split('\n');
  const numbers = new Map<TraceEvent, NumberedLine[]>();
  let line = 0;
  for (const event of trace) {
    if (event.kind !== 'console' || event.level !== 'log') continue;
    const lines = event.text.split('\n').map((text) => {
      const found = printed?.indexOf(text, line) ?? line;
      line = (found === -1 ? line : found) + 1;
      return { text, label: String(line) };
    });
    numbers.set(event, lines);
  }
  return numbers;
}
