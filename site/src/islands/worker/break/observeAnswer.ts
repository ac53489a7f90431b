import type { CancellationFailure } from 'asyncio/testing';
import type { SourceFrame } from 'asyncio/trace';
import type { Breakage, Way } from '../../break/report.ts';
import { findLine } from '../ownPlaces.ts';
import { describeRun, isOwn, nameLines } from './brokenRun.ts';
import { type Adaptable, ANSWER_FILE, type AnswerJob, runTests } from './runTests.ts';

export interface Observation {
  /** The tests that pass while nothing is done to them. */
  readonly passing: ReadonlySet<string>;
  /** What tests found that use `cancelEverywhere` or `explore` themselves. */
  readonly found: readonly Breakage[];
}

/** Runs the tests as they are. */
export async function observeAnswer(job: AnswerJob, way: Way): Promise<Observation> {
  const passing = new Set<string>();
  const found: Breakage[] = [];
  let test = '';
  await runTests(job, {
    started(name) {
      test = name;
    },
    finished({ name, status }) {
      if (status === 'passed') passing.add(name);
    },
    adapt({ testing }) {
      const add = (breakages: Breakage[]) =>
        found.push(...breakages.map((breakage) => ({ test, ...breakage })));
      if (way === 'cancel') noteCancellations(testing, add);
      else noteSchedules(testing, add);
    },
  });
  return { passing, found };
}

type Add = (breakages: Breakage[]) => void;

function noteCancellations(testing: Adaptable['testing'], add: Add): void {
  const { cancelEverywhere, CancellationProblem } = testing;
  testing.cancelEverywhere = (...call) => {
    try {
      return cancelEverywhere(...call);
    } catch (error) {
      if (error instanceof CancellationProblem) add(error.failures.map(describeFailure));
      throw error;
    }
  };
}

function noteSchedules(testing: Adaptable['testing'], add: Add): void {
  const { explore, ScheduleProblem } = testing;
  testing.explore = (...call) => {
    try {
      return explore(...call);
    } catch (error) {
      if (error instanceof ScheduleProblem) {
        const { problem, choices, simulation } = error;
        const line = findLine(simulation.error, ANSWER_FILE);
        const run = describeRun(simulation, ANSWER_FILE);
        add([{ problem, choices, ...(line !== undefined && { line }), run }]);
      }
      throw error;
    }
  };
}

function describeFailure({ point, problem, simulation }: CancellationFailure): Breakage {
  const waits = simulation.trace.filter((e) => e.kind === 'task-suspended' && e.task === 1);
  const wait = waits[point.number - 1];
  const line = wait && 'frames' in wait ? lineOfAnswer(wait.frames) : undefined;
  return {
    problem: nameLines(problem),
    wait: point.wait,
    at: point.at,
    ...(line !== undefined && { line }),
    run: describeRun(simulation, ANSWER_FILE),
  };
}

/** The answer's innermost line on an await stack. */
export function lineOfAnswer(frames: readonly SourceFrame[]): number | undefined {
  return frames.find((frame) => isOwn(frame, ANSWER_FILE))?.line;
}
