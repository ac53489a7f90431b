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
  return exercises.map((exercise, index) => {
    const all = students.flatMap(({ results }) => results[index] ?? []);
    const handedIn = all.filter(({ status }) => status !== 'not submitted');
    const judged = handedIn.filter(({ status }) => status !== 'error');
    return {
      exercise,
      handedIn: handedIn.length,
      passed: handedIn.filter(({ status }) => status === 'passed').length,
      errors: handedIn.length - judged.length,
      failures: exercise.tests.map(({ name, isHidden }, place) => ({
        name,
        isHidden,
        count: judged.filter(({ tests }) => tests[place]?.status !== 'passed').length,
      })),
      mistakes: exercise.mistakes.map(({ mistake, name, fails }) => ({
        mistake: mistake || name,
        count: judged.filter((result) => failsJust(result, fails)).length,
      })),
    };
  });
}

/** Of the course's own tests: the known wrong answers have not met the instructor's. */
function failsJust({ tests }: ExerciseResult, names: readonly string[]): boolean {
  const own = tests.filter(({ isHidden }) => !isHidden);
  return (
    own.some(({ status }) => status !== 'passed') &&
    own.every(({ name, status }) => names.includes(name) === (status !== 'passed'))
  );
}
