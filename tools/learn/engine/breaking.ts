import type { Coroutine } from 'asyncio';
import {
  type AwaitPoint,
  type CancellationFailure,
  CancellationProblem,
  cancelEverywhere,
  explore,
  ScheduleProblem,
  type Simulation,
  simulate,
} from 'asyncio/testing';
import type { SourceFrame } from 'asyncio/trace';
import type { Breakage, Problem } from './notes.ts';

/** The names under which stacks show the two texts. See tools/checker/engine/modules.ts. */
const ANSWER_FILE = 'exercise.ts';
const TEST_FILE = 'exercise.test.ts';

/**
 * Cancels a program at each of its awaits and runs it on many schedules. The program is a test's: what happens at awaits that are the test's
 * own, or to tasks that the test made, is left out, as the learner has no hand in it. So is a program that is meant to fail.
 */
export function breakProgram(program: () => Coroutine<unknown>): Breakage {
  if (simulate(program).outcome !== 'finished') return { awaits: 0, schedules: 0, problems: [] };
  const { awaits, problems } = cancelAtEach(program);
  const { schedules, problem } = tryManySchedules(program);
  return { awaits, schedules, problems: problem ? [...problems, problem] : problems };
}

function cancelAtEach(program: () => Coroutine<unknown>): Pick<Breakage, 'awaits' | 'problems'> {
  const own = new Set<number>();
  const note = (simulation: Simulation<unknown>, { number }: AwaitPoint) => {
    if (findOwnFrame(simulation, number)) own.add(number);
  };
  try {
    cancelEverywhere(program, note);
    return { awaits: own.size, problems: [] };
  } catch (error) {
    if (!(error instanceof CancellationProblem)) throw error;
    const failures = error.failures.filter(
      ({ point, problem }) => own.has(point.number) && !problem.includes(`(${TEST_FILE}:`),
    );
    return { awaits: own.size, problems: failures.map(describeFailure) };
  }
}

/** The answer's place in the await stack of the first task's `number`th wait. */
function findOwnFrame({ trace }: Simulation<unknown>, number: number): SourceFrame | undefined {
  const waits = trace.filter((event) => event.kind === 'task-suspended' && event.task === 1);
  const wait = waits[number - 1];
  if (wait?.kind !== 'task-suspended') return undefined;
  return wait.frames.find(({ file }) => file === ANSWER_FILE);
}

function describeFailure({ point, problem, simulation }: CancellationFailure): Problem {
  const line = findOwnFrame(simulation, point.number)?.line;
  const [first] = problem.split('\n');
  return {
    message: `cancelled while it waits in ${point.wait}: ${first}`,
    ...(line === undefined ? {} : { line }),
  };
}

interface Schedules {
  readonly schedules: number;
  readonly problem?: Problem;
}

function tryManySchedules(program: () => Coroutine<unknown>): Schedules {
  try {
    return { schedules: explore(program, undefined, { runs: 50 }).runs };
  } catch (error) {
    if (!(error instanceof ScheduleProblem)) throw error;
    const message = `when timers of one deadline fire in another order: ${error.problem}`;
    return { schedules: 50, problem: { message } };
  }
}
