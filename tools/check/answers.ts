import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { courseRoot, type Exercise, readStarter } from '../course/index.ts';

/** The learner's own file for an exercise: `work/02-coroutines/01-tea.ts`. */
export function answerFile({ id }: Exercise, root: string = courseRoot): string {
  return join(root, 'work', `${id}.ts`);
}

export function hasAnswer(exercise: Exercise, root: string = courseRoot): boolean {
  return existsSync(answerFile(exercise, root));
}

/** Puts the starter where the answer belongs. Returns whether it did: what a learner has there is never touched. */
export function createAnswer(exercise: Exercise, root: string = courseRoot): boolean {
  const file = answerFile(exercise, root);
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(file, readStarter(exercise), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** A file as a person would type it: `work/02-coroutines/01-tea.ts`. */
export function displayPath(file: string, root: string = courseRoot): string {
  return relative(root, file);
}
