import type { CourseResults, ExerciseInfo, ExerciseResult } from '../results/model.ts';

export interface ExerciseStatistics {
  readonly exercise: ExerciseInfo;
  /** Of those who handed something in. */
  readonly handedIn: number;
  readonly passed: number;
  readonly errors: number;
  /** In the order of the tests: how many answers don't pass it. */
  readonly failures: readonly {
    readonly name: string;
    readonly isHidden: boolean;
    readonly count: number;
  }[];
  /** The known wrong answers, and how many answers fail just the tests that it fails. */
  readonly mistakes: readonly { readonly mistake: string; readonly count: number }[];
}

/** What the class's answers to an exercise have in common. Errors count apart: their tests say nothing. */
export function summarizeExercises({ exercises, students }: CourseResults): ExerciseStatistics[] {
  const counts = exercises.map(startCount);
  for (const { results } of students)
    for (const [place, result] of results.entries())
      if (counts[place]) countIn(counts[place], result);
  return counts.map(({ exercise, handedIn, passed, errors, failures, mistakes }) => ({
    exercise,
    handedIn,
    passed,
    errors,
    failures: exercise.tests.map(({ name, isHidden }, place) => ({
      name,
      isHidden,
      count: failures[place] ?? 0,
    })),
    mistakes: exercise.mistakes.map(({ mistake, name }, place) => ({
      mistake: mistake || name,
      count: mistakes[place] ?? 0,
    })),
  }));
}

interface Count {
  readonly exercise: ExerciseInfo;
  handedIn: number;
  passed: number;
  errors: number;
  readonly failures: number[];
  readonly mistakes: number[];
}

function startCount(exercise: ExerciseInfo): Count {
  return { exercise, handedIn: 0, passed: 0, errors: 0, failures: [], mistakes: [] };
}

function countIn(count: Count, result: ExerciseResult): void {
  const { status, tests } = result;
  if (status === 'not submitted') return;
  count.handedIn += 1;
  if (status === 'passed') count.passed += 1;
  if (status === 'error') {
    count.errors += 1;
    return;
  }
  for (const place of count.exercise.tests.keys())
    if (tests[place]?.status !== 'passed') addOne(count.failures, place);
  for (const [place, { fails }] of count.exercise.mistakes.entries())
    if (failsJust(result, fails)) addOne(count.mistakes, place);
}

function addOne(counts: number[], place: number): void {
  counts[place] = (counts[place] ?? 0) + 1;
}

/** Of the course's own tests: the known wrong answers have not met the instructor's. */
function failsJust({ tests }: ExerciseResult, names: readonly string[]): boolean {
  const own = tests.filter(({ isHidden }) => !isHidden);
  return (
    own.some(({ status }) => status !== 'passed') &&
    own.every(({ name, status }) => names.includes(name) === (status !== 'passed'))
  );
}
