import type { Coroutine } from 'asyncio';
import type { Simulation, SimulationOptions } from 'asyncio/testing';
import { withoutQuietEnd } from '../../../../../runtime/testing/explore.ts';
import type { Breakage, Report } from '../../break/report.ts';
import { findLine } from '../ownPlaces.ts';
import { describeRun } from './brokenRun.ts';
import { type Adaptable, ANSWER_FILE, type AnswerJob, leaveOut, runTests } from './runTests.ts';

const SCHEDULES = 30;
const DECISIONS = 64;
const MOST_MILLISECONDS = 4000;

/** Runs the tests on many schedules. A test that fails on one, and not on the quiet one, depends on luck. */
export async function varyAnswer(job: AnswerJob, passing: ReadonlySet<string>): Promise<Report> {
  const broken = new Map<string, Breakage>();
  const end = performance.now() + MOST_MILLISECONDS;
  let decisions = 0;
  let tried = 0;
  for (; tried < SCHEDULES && performance.now() < end; tried += 1) {
    const attempt = new Attempt(drawChoices(tried + 1));
    await runTests(job, attempt);
    decisions += attempt.decisions;
    if (decisions === 0) break;
    for (const breakage of attempt.failures)
      if (breakage.test && passing.has(breakage.test) && !broken.has(breakage.test))
        broken.set(breakage.test, await shrink(job, breakage));
  }
  return { tried, canVary: decisions > 0, breakages: [...broken.values()] };
}

/** Whether the same test fails on the same schedule with another answer. */
export async function failsOn(job: AnswerJob, { test, choices = [] }: Breakage): Promise<boolean> {
  return (await tryOn(job, test, choices)) !== undefined;
}

/** Makes decisions quiet, from the last to the first, as long as the test still fails. */
async function shrink(job: AnswerJob, found: Breakage): Promise<Breakage> {
  let smallest = found;
  for (let length = DECISIONS / 2; length >= 1; length /= 2) {
    const shorter = await tryOn(job, found.test, (smallest.choices ?? []).slice(0, length));
    if (!shorter) break;
    smallest = shorter;
  }
  for (let place = (smallest.choices ?? []).length - 1; place >= 0; place -= 1) {
    const quieter = await tryOn(job, found.test, (smallest.choices ?? []).with(place, 0));
    if (quieter) smallest = quieter;
  }
  return { ...smallest, choices: withoutQuietEnd(smallest.choices ?? []) };
}

async function tryOn(
  job: AnswerJob,
  test: string | undefined,
  choices: readonly number[],
): Promise<Breakage | undefined> {
  const attempt = new Attempt(choices);
  await runTests(job, attempt);
  return attempt.failures.find((failure) => failure.test === test);
}

/** One run of all tests, on one schedule. */
class Attempt {
  readonly failures: Breakage[] = [];
  decisions = 0;
  private readonly choices: readonly number[];
  private last: Simulation<unknown> | undefined;

  constructor(choices: readonly number[]) {
    this.choices = choices;
  }

  started(): void {
    this.last = undefined;
  }

  finished({
    name,
    status,
    message = 'it failed',
  }: {
    name: string;
    status: string;
    message?: string;
  }): void {
    if (status === 'passed' || !this.last) return;
    const line = findLine(this.last.error, ANSWER_FILE);
    this.failures.push({
      test: name,
      problem: message,
      choices: this.choices,
      ...(line !== undefined && { line }),
      run: describeRun(this.last, ANSWER_FILE),
    });
  }

  adapt({ testing }: Adaptable): void {
    const { explore, simulate } = testing;
    testing.cancelEverywhere = leaveOut;
    testing.explore = leaveOut;
    testing.simulate = <T>(main: () => Coroutine<T>, options: SimulationOptions = {}) => {
      if (Object.keys(options).length > 0) return simulate(main, options);
      const runs: Simulation<T>[] = [];
      const replay = { replay: this.choices };
      const { decisions } = explore(main, (simulation) => void runs.push(simulation), replay);
      const [run = simulate(main)] = runs;
      this.decisions += decisions;
      this.last = run;
      return run;
    };
  }
}

/** The same for the same seed. (A linear congruential generator with Knuth's numbers.) */
function drawChoices(seed: number): number[] {
  let state = (seed * 2_654_435_761) >>> 0;
  return Array.from({ length: DECISIONS }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 29;
  });
}
