import type { Submission } from './readSubmission.ts';

/** What one student handed in, read and not run. */
export interface Answers {
  readonly byExercise: ReadonlyMap<string, Submission>;
  /** Why nothing of it was read: costs this student everything, and nobody else anything. */
  readonly refused?: string;
}

export function refuse(reason: string): Answers {
  return { byExercise: new Map(), refused: reason };
}

/** The answer to an exercise; after a refusal there is none, and it says why. */
export function answerTo({ byExercise, refused }: Answers, exercise: string): Submission {
  if (refused === undefined) return byExercise.get(exercise) ?? { state: 'missing' };
  return { state: 'unreadable', error: { kind: 'import', message: refused } };
}
