/**
 * A program: all attacks at once against the grader, with honest answers between them, as whoever started it. Prints a line of JSON for each.
 * Arguments: the isolation, and the port at which somebody listens for what gets out.
 */
import { readFileSync } from 'node:fs';
import { createChecker } from '../../../../tools/checker/index.ts';
import { mapSome } from '../../../../tools/grade/jobs/mapSome.ts';
import { createGrader } from '../../../../tools/grade/sandbox/gradeAnswer.ts';
import {
  describeIsolation,
  findIsolation,
  type IsolationMode,
} from '../../../../tools/grade/sandbox/layers/isolation.ts';
import { completeLimits } from '../../../../tools/grade/sandbox/layers/limits.ts';
import { arena } from './arena/arena.ts';
import { readAttacks } from './readAttacks.ts';

const [mode = 'auto', port = '0', only = ''] = process.argv.slice(2);
const checker = await createChecker({ timeout: 60 });
const prepared = await checker.prepare(arena);
await checker.close();
const isolation = findIsolation(mode as IsolationMode);
const grader = await createGrader(isolation, 2);
const honest = { name: 'honest', seconds: 60, source: readFileSync(arena.solution, 'utf8') };
const attacks = readAttacks(Number(port)).filter(({ name }) => name.includes(only));
const answers = attacks.flatMap((attack, index) => (index % 8 === 0 ? [attack, honest] : [attack]));

console.log(JSON.stringify({ isolation: describeIsolation(isolation) }));
await mapSome([...answers, honest], 2, async ({ name, seconds, source }) => {
  const limits = completeLimits({ seconds, memory: 128 });
  const { verdict } = await grader.grade(prepared, source, { limits, seed: 1 });
  const { status, points, error } = verdict;
  const tests = verdict.tests.map(({ status: one, message }) => `${one} ${message ?? ''}`);
  console.log(
    JSON.stringify({
      name,
      points,
      ended: error ? `${status} ${error.kind}` : status,
      error: error?.message,
      tests,
    }),
  );
});
await grader.close();
