/**
 * Does a program depend on luck? asyncio promises the order of what is ready, first in, first out; it doesn't promise how long an answer takes,
 * nor which of two timers with one deadline fires first. `explore` varies just these, by seed, and keeps the smallest schedule that breaks the program.
 */

import type { Coroutine } from '../coroutine.ts';
import { describe } from '../describe.ts';
import { isError } from '../errors.ts';
import { getRunningLoop } from '../loop/running.ts';
import { sleep } from '../sleep.ts';
import { formatTrace } from '../trace/text.ts';
import { Choices, seededRandom } from './choices.ts';
import { type Simulation, simulate } from './simulate.ts';

export interface ExploreOptions {
  /** The same seed explores the same schedules. By default 1. */
  readonly seed?: number | undefined;
  /** How many schedules to try. By default 100. */
  readonly runs?: number | undefined;
  /** Each timer may fire up to this many seconds after its deadline, as on a busy machine. By default 0. */
  readonly lateness?: number | undefined;
  /** Run only this schedule, as an earlier failure printed it. */
  readonly replay?: readonly number[] | undefined;
}

export interface Exploration {
  /** How many schedules were run. */
  readonly runs: number;
  /** The largest number of decisions in one run; 0 means that there was nothing to vary. */
  readonly decisions: number;
}

/** Raised by `explore`: the smallest schedule it found on which the program breaks. */
export class ScheduleProblem<T> extends Error {
  readonly seed: number;
  readonly choices: readonly number[];
  readonly problem: string;
  readonly simulation: Simulation<T>;

  constructor(seed: number, choices: readonly number[], found: Problem<T>) {
    const replay = `explore(…, { replay: [${choices.join(', ')}] })`;
    const run = formatTrace(found.simulation.trace);
    super(`${found.problem}\nOn this schedule (seed ${seed}; ${replay} runs it again):\n${run}`);
    this.seed = seed;
    this.choices = choices;
    this.problem = found.problem;
    this.simulation = found.simulation;
  }

  override get name(): string {
    return 'ScheduleProblem';
  }
}

interface Problem<T> {
  readonly problem: string;
  readonly simulation: Simulation<T>;
  readonly taken: readonly number[];
}

/**
 * Stands for an answer from outside: suspends for `lowest` to `highest` seconds. `explore` decides how many; elsewhere it is always `lowest`.
 */
export function* latency(lowest: number, highest: number): Coroutine<void> {
  const choices = getRunningLoop().simulation?.choices;
  yield* sleep(choices?.between(lowest, highest) ?? lowest);
}

/**
 * Runs `main()` on many schedules and calls `check` after each; by default a program must not throw. Make all state inside `main`. Raises
 * ScheduleProblem for the smallest schedule found on which `check` throws, with its seed, its decisions and what happened.
 */
export function explore<T>(
  main: () => Coroutine<T>,
  check: (simulation: Simulation<T>) => void = (simulation) => void simulation.result(),
  options: ExploreOptions = {},
): Exploration {
  const { seed = 1, runs = 100, lateness } = options;
  const attempt = (recorded: readonly number[], random?: () => number): Attempt<T> =>
    tryOn(main, check, new Choices(recorded, { lateness, ...(random && { random }) }));
  let decisions = 0;
  for (let run = 0; run < (options.replay ? 1 : runs); run += 1) {
    const random = run === 0 ? undefined : seededRandom(seed * 1_000_003 + run);
    const { taken, found } = attempt(options.replay ?? [], random);
    if (found) throw smallestProblem(seed, found, attempt);
    decisions = Math.max(decisions, taken.length);
    if (decisions === 0) return { runs: 1, decisions };
  }
  return { runs: options.replay ? 1 : runs, decisions };
}

interface Attempt<T> {
  readonly taken: readonly number[];
  readonly found: Problem<T> | undefined;
}

function tryOn<T>(
  main: () => Coroutine<T>,
  check: (simulation: Simulation<T>) => void,
  choices: Choices,
): Attempt<T> {
  const simulation = simulate(main, { choices });
  const { taken } = choices;
  try {
    check(simulation);
    return { taken, found: undefined };
  } catch (error) {
    const problem = isError(error) ? error.message || error.name : describe(error);
    return { taken, found: { problem, simulation, taken } };
  }
}

const MAX_SHRINKING_RUNS = 500;

/** Makes decisions quiet, one by one, for as long as the program still breaks. */
function smallestProblem<T>(
  seed: number,
  first: Problem<T>,
  attempt: (recorded: readonly number[]) => Attempt<T>,
): ScheduleProblem<T> {
  let smallest = first;
  let runs = 0;
  for (let improved = true; improved && runs < MAX_SHRINKING_RUNS; ) {
    improved = false;
    for (const candidate of simplerSchedules(smallest.taken)) {
      runs += 1;
      const { found } = attempt(candidate);
      if (!found || !isSimpler(found.taken, smallest.taken)) continue;
      smallest = found;
      improved = true;
      break;
    }
  }
  return new ScheduleProblem(seed, withoutQuietEnd(smallest.taken), smallest);
}

function* simplerSchedules(taken: readonly number[]): Generator<number[]> {
  yield taken.slice(0, taken.length >> 1);
  for (const [place, choice] of taken.entries()) {
    if (choice === 0) continue;
    yield taken.with(place, 0);
    if (choice > 1) yield taken.with(place, choice - 1);
  }
}

/** Fewer loud decisions, or quieter ones. */
function isSimpler(one: readonly number[], other: readonly number[]): boolean {
  return sum(one) < sum(other);
}

function sum(numbers: readonly number[]): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}

export function withoutQuietEnd(taken: readonly number[]): number[] {
  return taken.slice(0, taken.findLastIndex((choice) => choice !== 0) + 1);
}
