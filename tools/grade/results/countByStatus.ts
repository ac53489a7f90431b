import type { ExerciseResult } from './model.ts';

type Status = ExerciseResult['status'];

const ORDER: readonly Status[] = ['passed', 'failed', 'error', 'not submitted'];

/** How many results there are of each status that occurs, best first. */
export function countByStatus(results: readonly ExerciseResult[]): [Status, number][] {
  return ORDER.map((status): [Status, number] => [
    status,
    results.filter((result) => result.status === status).length,
  ]).filter(([, count]) => count > 0);
}
