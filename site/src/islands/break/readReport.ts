import { readStuck } from '../sandbox/stuck.ts';
import { readTrace } from '../sandbox/trace.ts';
import type { Breakage, BrokenRun, Report } from './report.ts';

/** A report from the sandbox, as far as it has the right form: the program itself may have sent it. */
export function readReport(message: unknown): Report {
  const { report }: Record<string, unknown> = Object(message);
  const { tried, canVary, late, breakages, shared, refused }: Record<string, unknown> =
    Object(report);
  return {
    tried: readNumber(tried) ?? 0,
    breakages: Array.isArray(breakages) ? breakages.map(readBreakage) : [],
    ...(typeof canVary === 'boolean' && { canVary }),
    ...(late === true && { late }),
    ...present('shared', readNumber(shared)),
    ...present('refused', readText(refused)),
  };
}

function readBreakage(value: unknown): Breakage {
  const { test, problem, line, wait, at, choices, run }: Record<string, unknown> = Object(value);
  return {
    problem: String(problem),
    run: readRun(run),
    ...present('test', readText(test)),
    ...present('line', readNumber(line)),
    ...present('wait', readText(wait)),
    ...present('at', readNumber(at)),
    ...(Array.isArray(choices) && { choices: choices.map(Number) }),
  };
}

function readRun(value: unknown): BrokenRun {
  const { output, errors, error, time, trace, ...rest }: Record<string, unknown> = Object(value);
  const stuck = readStuck(rest['stuck']);
  return {
    output: readText(output) ?? '',
    errors: readText(errors) ?? '',
    time: readNumber(time) ?? 0,
    trace: readTrace(trace),
    ...present('error', readText(error)),
    ...(stuck.length > 0 && { stuck }),
  };
}

function present<Name extends string, Value>(name: Name, value: Value | undefined) {
  return (value === undefined ? {} : { [name]: value }) as { [N in Name]?: Value };
}

function readText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function readNumber(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
