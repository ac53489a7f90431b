import type { Run } from '../events.ts';
import { readTrace } from '../sandbox/trace.ts';

type Result = Omit<Run, 'source' | 'file'>;

/** What the sandbox says about a run, as far as it has the right form: the program itself may have sent it. */
export function readPerformance(message: unknown): Result {
  const { performance = {} }: { performance?: unknown } = Object(message);
  const { output, errors, error, line, time, trace }: Record<string, unknown> = Object(performance);
  return {
    output: readText(output),
    errors: readText(errors),
    time: typeof time === 'number' ? time : 0,
    trace: readTrace(trace),
    outcome: error === undefined ? 'finished' : 'failed',
    ...(error !== undefined && { error: readText(error) }),
    ...(typeof line === 'number' && { line }),
  };
}

function readText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
