import type { Run } from '../events.ts';
import { readStuck } from '../sandbox/stuck.ts';
import { readTrace } from '../sandbox/trace.ts';

type Result = Omit<Run, 'source' | 'file'>;

/** What the sandbox says about a run, as far as it has the right form: the program itself may have sent it. */
export function readPerformance(message: unknown): Result {
  const { performance = {} }: { performance?: unknown } = Object(message);
  const { output, errors, error, line, time, trace, ...rest }: Record<string, unknown> =
    Object(performance);
  const stuck = readStuck(rest['stuck']);
  return {
    output: readText(output),
    errors: readText(errors),
    time: typeof time === 'number' ? time : 0,
    trace: readTrace(trace),
    outcome: error === undefined ? 'finished' : 'failed',
    ...(error !== undefined && { error: readText(error) }),
    ...(typeof line === 'number' && { line }),
    ...(stuck.length > 0 && { stuck }),
  };
}

function readText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
