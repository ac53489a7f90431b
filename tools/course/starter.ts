import { readFileSync } from 'node:fs';
import type { Exercise } from './exercises.ts';

/** The starter as a learner gets it: without the first line, which says for `npm run verify` which test it must fail. */
export function readStarter(exercise: Exercise): string {
  return readFileSync(exercise.starter, 'utf8').replace(/^\/\/ fails: .*\r?\n/, '');
}
