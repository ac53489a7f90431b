import { type ExploreOptions, explore, ScheduleProblem, type Simulation } from 'asyncio/testing';
import type { Breakage, Report } from '../../break/report.ts';
import { findLine } from '../ownPlaces.ts';
import type { Tried } from './breakProgram.ts';
import { describeRun } from './brokenRun.ts';

const RUNS = 100;
const LATE_RUNS = 30;
/** Seconds that a timer may be late, as on a machine that is busy. */
const LATENESS = 0.1;

type Check = (simulation: Simulation<unknown>) => void;

/** Runs an example's program on many schedules: first it must not fail, then it must print what it prints on the quiet one. */
export function varyProgram({ main, file, quiet }: Tried): Report {
  const mustEnd: Check = (simulation) => void simulation.result();
  const mustPrintTheSame: Check = ({ output }) => compareOutput(quiet.output, output);
  let decisions = 0;
  let tried = 0;
  const tryAll = (check: Check, options: ExploreOptions): Breakage | undefined => {
    try {
      const exploration = explore(main, check, { runs: RUNS, ...options });
      decisions = options.lateness ? decisions : exploration.decisions;
      tried += exploration.runs;
      return undefined;
    } catch (error) {
      if (!(error instanceof ScheduleProblem)) throw error;
      return describeProblem(error, options, file);
    }
  };
  const breakage =
    tryAll(mustEnd, {}) ??
    tryAll(mustPrintTheSame, {}) ??
    tryAll(mustEnd, { lateness: LATENESS, runs: LATE_RUNS });
  return { tried, canVary: decisions > 0, late: true, breakages: breakage ? [breakage] : [] };
}

/** Throws for the first line that is another. */
function compareOutput(quiet: readonly string[], output: readonly string[]): void {
  const at = Array.from({ length: Math.max(quiet.length, output.length) }, (_, index) => index);
  const different = at.find((index) => quiet[index] !== output[index]);
  if (different === undefined) return;
  const quote = (line: string | undefined) => (line === undefined ? 'nothing' : `“${line}”`);
  throw new Error(
    `its output depends on luck: line ${different + 1} is ${quote(output[different])} instead of ${quote(quiet[different])}`,
  );
}

function describeProblem(
  { problem, choices, simulation }: ScheduleProblem<unknown>,
  { lateness }: ExploreOptions,
  file: string,
): Breakage {
  const line = findLine(simulation.error, file);
  const [first = ''] = problem.split('\n');
  return {
    problem: `${simulation.error ? `it ends with ${nameOf(simulation.error)}: ` : ''}${first}${lateness ? ` (with timers up to ${lateness} s late)` : ''}`,
    choices,
    ...(line !== undefined && { line }),
    run: describeRun(simulation, file),
  };
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'what it threw';
}
