import { basename } from 'node:path';
import { type Exercise, readStarter } from '../../../tools/course/index.ts';
import type { Excerpt } from './source.ts';

/** The file with which a learner begins. */
export function starterExcerpt(exercise: Exercise): Excerpt {
  return { file: basename(exercise.starter), code: readStarter(exercise).trim(), lines: [1] };
}
