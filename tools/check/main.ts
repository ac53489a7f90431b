/** `npm run check -- [chapter[/exercise]]`: checks the learner's answers in work/, and puts a starter there where there is none. */
import { parseArgs } from 'node:util';
import {
  type Exercise,
  findExercises,
  listExercises,
  runCommand,
  UsageError,
} from '../course/index.ts';
import { answerFile, createAnswer, displayPath, hasAnswer } from './answers.ts';
import type { Checked } from './checkAnswers.ts';
import { colours } from './colours.ts';
import { describeVerdict } from './describeVerdict.ts';
import { summarize } from './summarize.ts';

const USAGE = 'npm run check -- [chapter[/exercise]] [--timeout seconds]';

await runCommand(USAGE, async () => {
  const { selector, timeout } = readCommandLine();
  const exercises =
    selector === undefined
      ? listExercises().filter((exercise) => hasAnswer(exercise))
      : findExercises(selector);
  if (exercises.length === 0) return startWithTheFirst();
  for (const exercise of exercises) if (createAnswer(exercise)) sayCreated(exercise);
  return check(exercises, timeout);
});

function readCommandLine(): { selector: string | undefined; timeout: number } {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { timeout: { type: 'string', default: '10' } },
  });
  const timeout = Number(values.timeout);
  if (positionals.length > 1) throw new UsageError(`Name one chapter or exercise: ${USAGE}`);
  if (!(timeout > 0))
    throw new UsageError(
      `--timeout must be a number of seconds, not "${values.timeout}": ${USAGE}`,
    );
  return { selector: positionals[0], timeout };
}

/** Nothing is in work/ yet. */
function startWithTheFirst(): number {
  const [first] = listExercises();
  if (!first) throw new UsageError('The course has no exercises yet.');
  createAnswer(first);
  console.log(`Your first exercise is ${first.id}: ${first.title} (${first.minutes} minutes).`);
  console.log(
    `Read ${displayPath(`${first.folder}/index.mdx`)}, solve it in ${displayPath(answerFile(first))},`,
  );
  console.log('and run npm run check again.');
  return 0;
}

function sayCreated(exercise: Exercise): void {
  console.log(
    `Created ${displayPath(answerFile(exercise))} from the starter. The task: ${displayPath(`${exercise.folder}/index.mdx`)}`,
  );
}

async function check(exercises: readonly Exercise[], timeout: number): Promise<number> {
  const checked = await runChecks(exercises, timeout);
  for (const { attempt, verdict } of checked) {
    const place = { title: attempt.exercise.title, file: displayPath(attempt.answer) };
    console.log(`\n${describeVerdict(verdict, place, colours).join('\n')}`);
  }
  const verdicts = checked.map(({ verdict }) => verdict);
  console.log(`\n${summarize(verdicts, listExercises()).join('\n')}`);
  return verdicts.every(({ status }) => status === 'passed') ? 0 : 1;
}

/** Loads Vitest and the checker only here: a mistyped name needs neither. */
async function runChecks(exercises: readonly Exercise[], timeout: number): Promise<Checked[]> {
  const { createChecker } = await import('../checker/index.ts');
  const { checkAnswers } = await import('./checkAnswers.ts');
  const attempts = exercises.map((exercise) => ({ exercise, answer: answerFile(exercise) }));
  const checker = await createChecker();
  try {
    return await checkAnswers(attempts, checker, { timeout });
  } finally {
    await checker.close();
  }
}
