import type { CourseResults } from '../results/model.ts';
import { findSimilar, type SimilarPair } from './findSimilar.ts';

export interface ClassPair extends SimilarPair {
  readonly exercise: string;
}

const MOST_PAIRS = 200;

/** The similar answers of a class, over all exercises, the most similar first. */
export function compareClass({ exercises, students }: CourseResults): ClassPair[] {
  const pairs = exercises.flatMap(({ id, starter }, index) => {
    const answers = students.flatMap(({ id: student, results }) => {
      const source = results[index]?.source;
      return source === undefined ? [] : [{ student, source }];
    });
    return findSimilar(answers, starter).map((pair) => ({ ...pair, exercise: id }));
  });
  return pairs.sort((one, other) => other.similarity - one.similarity).slice(0, MOST_PAIRS);
}
