import { readFileSync } from 'node:fs';
import type { Checker } from '../checker/index.ts';
import { CourseError, type Exercise } from '../course/index.ts';
import { type Equivalent, readEquivalents } from './equivalents.ts';
import { type Mutant, makeMutants } from './mutants.ts';

/** What became of an exercise's mutants. */
export interface Strength {
  readonly exercise: Exercise;
  readonly mutants: number;
  readonly killed: number;
  /** Those of the killed that had to be stopped: loops without an end. */
  readonly timedOut: number;
  readonly survivors: readonly Mutant[];
  /** Survivors that nothing can kill, with the reason. */
  readonly equivalent: readonly (Mutant & Equivalent)[];
  /** What `equivalent.yaml` declares although no such mutant survives. */
  readonly stale: readonly Equivalent[];
}

/** A mutant is killed if the exercise's tests don't let it pass. Raises CourseError if they don't let the solution pass. */
export async function judgeMutants(exercise: Exercise, checker: Checker): Promise<Strength> {
  await requireSoundSolution(exercise, checker);
  const mutants = await makeMutants(exercise.solution);
  const fates = await Promise.all(mutants.map(({ source }) => judge(exercise, source, checker)));
  const declared = readEquivalents(exercise);
  const passed = mutants.filter((_, index) => fates[index] === 'survived');
  const explain = ({ change }: Mutant) => declared.find((entry) => entry.change === change);
  return {
    exercise,
    mutants: mutants.length,
    killed: mutants.length - passed.length,
    timedOut: fates.filter((fate) => fate === 'timed out').length,
    survivors: passed.filter((mutant) => !explain(mutant)),
    equivalent: passed.flatMap((mutant) => {
      const entry = explain(mutant);
      return entry ? [{ ...mutant, ...entry }] : [];
    }),
    stale: declared.filter((entry) => !passed.some(({ change }) => change === entry.change)),
  };
}

async function requireSoundSolution(exercise: Exercise, checker: Checker): Promise<void> {
  const { status } = await checker.check(exercise, readFileSync(exercise.solution, 'utf8'));
  if (status !== 'passed')
    throw new CourseError(`${exercise.id}/solution.ts: must pass before its mutants can be judged`);
}

type Fate = 'killed' | 'timed out' | 'survived';

async function judge(exercise: Exercise, source: string, checker: Checker): Promise<Fate> {
  const { status, error } = await checker.check(exercise, source);
  if (error?.kind === 'syntax')
    throw new Error(`A mutant of ${exercise.id} is no program: ${error.message}\n${source}`);
  if (error?.kind === 'timeout') return 'timed out';
  return status === 'passed' ? 'survived' : 'killed';
}
