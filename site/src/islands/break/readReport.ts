import { present, readNumber, readText } from '../sandbox/fields.ts';
import { readPerformance } from '../sandbox/performance.ts';
import type { Breakage, Report } from './report.ts';

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
    run: readPerformance(run),
    ...present('test', readText(test)),
    ...present('line', readNumber(line)),
    ...present('wait', readText(wait)),
    ...present('at', readNumber(at)),
    ...(Array.isArray(choices) && { choices: choices.map(Number) }),
  };
}
