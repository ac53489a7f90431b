import { type CancellationFailure, CancellationProblem, cancelEverywhere } from 'asyncio/testing';
import type { Breakage, Report } from '../../break/report.ts';
import type { Tried } from './breakProgram.ts';
import { describeRun, nameLines } from './brokenRun.ts';

const MOST_BREAKAGES = 20;

/** Cancels an example's program at each of its awaits. */
export function cancelProgram({ main, file }: Tried): Report {
  const awaits = new Set<number>();
  try {
    cancelEverywhere(main, (_, { number }) => awaits.add(number));
  } catch (error) {
    if (!(error instanceof CancellationProblem)) throw error;
    const breakages = groupByAwait(error.failures).map((failures) => describe(failures, file));
    return { tried: awaits.size, breakages: breakages.slice(0, MOST_BREAKAGES) };
  }
  return { tried: awaits.size, breakages: [] };
}

type Failures = readonly [CancellationFailure, ...CancellationFailure[]];

function groupByAwait(failures: readonly CancellationFailure[]): Failures[] {
  const groups = new Map<number, Failures>();
  for (const failure of failures) {
    const known = groups.get(failure.point.number);
    groups.set(failure.point.number, known ? [...known, failure] : [failure]);
  }
  return [...groups.values()];
}

function describe(failures: Failures, file: string): Breakage {
  const [{ point, simulation }] = failures;
  return {
    problem: failures.map(({ problem }) => nameLines(problem)).join('; '),
    wait: point.wait,
    at: point.at,
    ...(point.frame && { line: point.frame.line }),
    run: describeRun(simulation, file),
  };
}
