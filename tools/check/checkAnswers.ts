import { readFileSync } from 'node:fs';
import {
  type CheckError,
  type Checker,
  compileAnswer,
  judge,
  type Verdict,
} from '../checker/index.ts';
import { type Attempt, type Outcome, type RunOptions, runAttempts } from './vitest/runAttempts.ts';

export interface Checked {
  readonly attempt: Attempt;
  readonly verdict: Verdict;
}

/** The verdicts on answers in files, by Vitest itself. What does not parse is not run. The checker knows what each exercise asks. */
export async function checkAnswers(
  attempts: readonly Attempt[],
  checker: Checker,
  options: RunOptions,
): Promise<Checked[]> {
  const errors = await Promise.all(attempts.map(findError));
  const sound = attempts.filter((_, index) => !errors[index]);
  const run = runAttempts(sound, options);
  return Promise.all(
    attempts.map((attempt, index) => judgeAttempt(attempt, { checker, run, error: errors[index] })),
  );
}

async function findError({ answer }: Attempt): Promise<CheckError | undefined> {
  const compiled = await compileAnswer(readFileSync(answer, 'utf8'));
  return 'error' in compiled ? compiled.error : undefined;
}

interface Evidence {
  readonly checker: Checker;
  readonly run: Promise<readonly Outcome[]>;
  readonly error: CheckError | undefined;
}

async function judgeAttempt(attempt: Attempt, { checker, run, error }: Evidence): Promise<Checked> {
  const exercise = await checker.prepare(attempt.exercise);
  if (error) return { attempt, verdict: judge(exercise, [], error) };
  const outcome = (await run).find((candidate) => candidate.attempt === attempt);
  return { attempt, verdict: judge(exercise, outcome?.events ?? [], outcome?.ending) };
}
