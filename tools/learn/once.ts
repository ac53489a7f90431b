import { answerFile, createAnswer, displayPath } from '../check/answers.ts';
import { colours } from '../check/colours.ts';
import { describeVerdict } from '../check/describeVerdict.ts';
import type { Verdict } from '../checker/index.ts';
import { type Exercise, findExercises, UsageError } from '../course/index.ts';
import { explainFileError } from '../files/fileErrors.ts';
import type { Course } from './begin.ts';
import { readAnswer } from './work/readAnswer.ts';

/** Checks one answer and says the verdict, for scripts: exit status 0 passed, 1 not. */
export async function checkOnce(
  id: string,
  { exercises, checker, records }: Course,
  { json }: { json: boolean },
): Promise<number> {
  const [exercise] = findExercises(id);
  if (!exercise) throw new UsageError(`There is no exercise "${id}".`);
  records.onTrouble((text) => console.error(text));
  const source = await readOrCreate(exercise);
  const { verdict } = await checker.check(exercise, source);
  records.note(exercise, source, verdict);
  const { standings } = records;
  const solved = exercises.filter(({ id }) => standings[id] !== 'open').length;
  const next = exercises.find(({ id }) => standings[id] !== 'solved');
  if (json)
    console.log(
      JSON.stringify({ verdict, solved, exercises: exercises.length, next: next?.id ?? null }),
    );
  else
    for (const line of describe(exercise, verdict, { solved, all: exercises.length, next }))
      console.log(line);
  return verdict.status === 'passed' ? 0 : 1;
}

async function readOrCreate(exercise: Exercise): Promise<string> {
  const file = answerFile(exercise);
  try {
    if (createAnswer(exercise)) console.error(`Created ${displayPath(file)} from the starter.`);
    return await readAnswer(file);
  } catch (error) {
    throw new UsageError(`${displayPath(file)} can't be made or read: ${explainFileError(error)}.`);
  }
}

interface Standing {
  readonly solved: number;
  readonly all: number;
  readonly next: Exercise | undefined;
}

function describe(exercise: Exercise, verdict: Verdict, { solved, all, next }: Standing): string[] {
  const place = { title: exercise.title, file: displayPath(answerFile(exercise)) };
  const progress = `${solved} of ${all} exercises solved.`;
  const suggestion = next && next !== exercise ? ` Next: ${next.id}.` : '';
  return [...describeVerdict(verdict, place, colours), '', progress + suggestion];
}
