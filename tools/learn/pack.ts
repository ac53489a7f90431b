import { resolve } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { colours } from '../check/colours.ts';
import { explainFileError } from '../files/fileErrors.ts';
import { writeFile } from '../files/writeFile.ts';
import type { Course } from './begin.ts';
import { type CheckedAnswer, checkAll } from './checkAll.ts';

/**
 * Checks all answers once more, writes those that exist into a zip as the grader takes it (`02-coroutines/01-tea.ts`, nothing else), and says
 * what is missing. What fails is packed too: it may be worth points. Exit status 0 if the file was written.
 */
export async function pack(course: Course, out: string): Promise<number> {
  course.records.onTrouble((text) => console.error(text));
  const checked = await checkAll(course.exercises, course.checker, course.records);
  const answers = checked.filter(({ source }) => source !== undefined);
  for (const line of describe(checked)) console.log(line);
  if (answers.length === 0) return say('There is nothing to pack: work/ has no answers yet.', 1);
  try {
    writeFile(resolve(out), zip(answers));
  } catch (error) {
    return say(`${out} can't be written: ${explainFileError(error)}.`, 1);
  }
  return say(`${out} holds ${count(answers.length, 'answer')}. Hand it in as it is.`, 0);
}

function zip(answers: readonly CheckedAnswer[]): Uint8Array {
  const entries = answers.map(({ exercise, source = '' }) => [
    `${exercise.id}.ts`,
    strToU8(source),
  ]);
  return zipSync(Object.fromEntries(entries));
}

function describe(checked: readonly CheckedAnswer[]): string[] {
  const passed = checked.filter(({ verdict }) => verdict?.status === 'passed');
  const failing = checked.filter(({ verdict }) => verdict && verdict.status !== 'passed');
  const missing = checked.filter(({ source }) => source === undefined);
  return [
    `${colours.green('✓')} ${passed.length} of ${checked.length} pass.`,
    ...list(
      `${count(failing.length, 'answer')} not pass yet`
        .replace('answer not', 'answer does not')
        .replace('answers not', 'answers do not'),
      failing,
    ),
    ...list(`${count(missing.length, 'exercise')} without an answer`, missing),
    '',
  ];
}

function list(title: string, checked: readonly CheckedAnswer[]): string[] {
  if (checked.length === 0) return [];
  const lines = checked.map(({ exercise: { id, points }, verdict }) =>
    verdict ? `    ${id}  ${verdict.points} of ${points} points` : `    ${id}`,
  );
  return [`  ${title}:`, ...lines];
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}

function say(text: string, status: number): number {
  if (status === 0) console.log(text);
  else console.error(text);
  return status;
}
