import type { StuckTask } from 'asyncio';
import type { TraceEvent } from '../../../../runtime/trace/events.ts';
import { present, readNumber, readText } from './fields.ts';
import { readStuck } from './stuck.ts';
import { readTrace } from './trace.ts';

/** What a program did. */
export interface Performance {
  /** What it printed with console.log. */
  readonly output: string;
  /** What came as warnings and errors: its own, and the loop's reports. */
  readonly errors: string;
  readonly trace: readonly TraceEvent[];
  /** Virtual seconds that passed. */
  readonly time: number;
  /** The error that ended it, with its stack in the program. */
  readonly error?: string;
  /** The line of the program to look at for that error. */
  readonly line?: number;
  /** Of a deadlock: who waits for whom. */
  readonly stuck?: readonly StuckTask[];
}

/** What the sandbox says of a run, as far as it has the right form. */
export function readPerformance(value: unknown): Performance {
  const { output, errors, error, line, time, trace, stuck }: Record<string, unknown> =
    Object(value);
  const tasks = readStuck(stuck);
  return {
    output: readText(output) ?? '',
    errors: readText(errors) ?? '',
    time: readNumber(time) ?? 0,
    trace: readTrace(trace),
    ...present('error', readText(error)),
    ...present('line', readNumber(line)),
    ...(tasks.length > 0 && { stuck: tasks }),
  };
}
