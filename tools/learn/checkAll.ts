import { readFileSync } from 'node:fs';
import { answerFile, hasAnswer } from '../check/answers.ts';
import type { Verdict } from '../checker/index.ts';
import type { Exercise } from '../course/index.ts';
import type { LiveChecker } from './engine/liveChecker.ts';
import type { Records } from './records.ts';

export interface CheckedAnswer {
  readonly exercise: Exercise;
  /** Undefined where there is no answer. */
  readonly source: string | undefined;
  readonly verdict: Verdict | undefined;
}

/** Checks every answer in work/, one after the other, and notes what passes. */
export async function checkAll(
  exercises: readonly Exercise[],
  checker: LiveChecker,
  records: Records,
): Promise<CheckedAnswer[]> {
  const checked: CheckedAnswer[] = [];
  for (const exercise of exercises) {
    const source = hasAnswer(exercise) ? readFileSync(answerFile(exercise), 'utf8') : undefined;
    const verdict =
      source === undefined ? undefined : (await checker.check(exercise, source)).verdict;
    if (verdict && source !== undefined) records.note(exercise, source, verdict);
    checked.push({ exercise, source, verdict });
  }
  return checked;
}
