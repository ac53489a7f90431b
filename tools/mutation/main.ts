/** `npm run mutation -- [chapter[/exercise]]`: how much of a solution can be changed before its exercise's tests notice. */
import { parseArgs } from 'node:util';
import { createChecker } from '../checker/index.ts';
import { findExercises, runCommand, UsageError } from '../course/index.ts';
import { judgeMutants, type Strength } from './judgeMutants.ts';
import { count, countByChapter, describeSurvivors, formatTable, REQUIRED_SCORE } from './report.ts';

/** Seconds for one mutant. Solutions take far less than one, but a busy machine must not kill a mutant. */
const TIMEOUT = 20;

const USAGE = 'npm run mutation -- [chapter[/exercise]]';

await runCommand(USAGE, async () => {
  const { positionals } = parseArgs({ allowPositionals: true, options: {} });
  if (positionals.length > 1) throw new UsageError(`Name one chapter or exercise: ${USAGE}`);
  const strengths = await judgeAll(positionals[0]);
  const rows = countByChapter(strengths);
  console.log(`\n${formatTable(rows, count('all', strengths))}\n`);
  const weak = rows.filter(({ score }) => score < REQUIRED_SCORE);
  for (const { name } of weak) console.error(`${name}: the score is below ${REQUIRED_SCORE} %`);
  return weak.length > 0 || strengths.some(({ stale }) => stale.length > 0) ? 1 : 0;
});

async function judgeAll(selector: string | undefined): Promise<Strength[]> {
  const exercises = findExercises(selector);
  const checker = await createChecker({ timeout: TIMEOUT });
  const strengths: Strength[] = [];
  try {
    for (const exercise of exercises) {
      const strength = await judgeMutants(exercise, checker);
      for (const line of describeSurvivors(strength)) console.log(line);
      strengths.push(strength);
    }
  } finally {
    await checker.close();
  }
  return strengths;
}
