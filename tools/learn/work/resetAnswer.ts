import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { answerFile, displayPath } from '../../check/answers.ts';
import { type Exercise, readStarter } from '../../course/index.ts';
import { isMissing } from '../../files/fileErrors.ts';
import { backUp } from './backup.ts';

/** Puts the starter in the place of an answer. Returns where the answer is kept, if there was one. */
export function resetAnswer(exercise: Exercise): string | undefined {
  const file = answerFile(exercise);
  const kept = keep(exercise, file);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, readStarter(exercise));
  return kept;
}

function keep(exercise: Exercise, file: string): string | undefined {
  const text = readIfPresent(file);
  if (text === undefined || text === readStarter(exercise)) return undefined;
  return displayPath(backUp(exercise.id, text));
}

function readIfPresent(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}
