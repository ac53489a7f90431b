import { readFileSync } from 'node:fs';
import type { Exercise } from './../course/index.ts';
import { hashText } from './progress/hash.ts';
import type { Progress, Solved } from './progress/progress.ts';
import type { Standing } from './state/state.ts';

/** Where each exercise stands. One whose tests have changed since it was solved says so; it still counts as solved. */
export function readStandings(
  exercises: readonly Exercise[],
  progress: Progress,
): Record<string, Standing> {
  const standings = exercises.map((exercise) => [exercise.id, standing(exercise, progress)]);
  return Object.fromEntries(standings);
}

function standing(exercise: Exercise, { solved }: Progress): Standing {
  const record = solved[exercise.id];
  if (!record) return 'open';
  return record.testsHash === hashTests(exercise) ? 'solved' : 'changed';
}

export function recordSolved(exercise: Exercise, source: string, known?: Solved): Solved {
  const testsHash = hashTests(exercise);
  const answerHash = hashText(source);
  if (known?.testsHash === testsHash && known.answerHash === answerHash) return known;
  return { solvedAt: new Date().toISOString(), testsHash, answerHash };
}

function hashTests({ test }: Exercise): string {
  return hashText(readFileSync(test, 'utf8'));
}
