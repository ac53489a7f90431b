import { readFileSync } from 'node:fs';
import { createChecker } from '../../../../tools/checker/index.ts';
import { type Exercise, listExercises } from '../../../../tools/course/index.ts';
import { hashText } from '../../../../tools/learn/progress/hash.ts';
import type { ExerciseCheck } from '../../islands/check/exerciseCheck.ts';

/** What the page needs to check answers to an exercise, made with the shared checker. */
export async function getStaticPaths() {
  const checker = await createChecker();
  try {
    const prepare = async (exercise: Exercise) => ({
      params: { exercise: exercise.id },
      props: { check: await withSolution(exercise, checker.prepare(exercise)) },
    });
    return await Promise.all(listExercises().map(prepare));
  } finally {
    await checker.close();
  }
}

export function GET({ props }: { props: { check: ExerciseCheck } }): Response {
  return Response.json(props.check);
}

async function withSolution(
  { solution, test }: Exercise,
  prepared: Promise<Omit<ExerciseCheck, 'solution' | 'testsHash'>>,
): Promise<ExerciseCheck> {
  return {
    ...(await prepared),
    testsHash: hashText(readFileSync(test, 'utf8')),
    solution: readFileSync(solution, 'utf8').trimEnd(),
  };
}
