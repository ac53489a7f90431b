import type { Judged } from '../../../../tools/checker/judge.ts';
import { fetchText } from '../fetchText.ts';

/** What is needed to check answers to an exercise; made when the page is built (pages/checks/). */
export interface ExerciseCheck extends Judged {
  /** The test file, ready for the engine. */
  readonly test: string;
  /** SHA-256 of the test file: what the exercise asked when it was solved. */
  readonly testsHash: string;
  readonly solution: string;
}

export async function loadCheck(exercise: string): Promise<ExerciseCheck> {
  return JSON.parse(await fetchText(`checks/${exercise}.json`));
}
