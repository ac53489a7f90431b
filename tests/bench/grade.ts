/**
 * `npm run bench -- grade [submissions]`: one exercise's submissions through the grader, in all the isolation that this machine has; beside it `vitest run`
 * once per submission, and an empty Node in the same sandbox. All in pairs, of which there may be one more than asked for; only the ratios mean something.
 */
import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createChecker } from '../../tools/checker/index.ts';
import { findExercises, projectRoot } from '../../tools/course/index.ts';
import { mapSome } from '../../tools/grade/jobs/mapSome.ts';
import { JOBS_AHEAD } from '../../tools/grade/jobs/sandboxJudge.ts';
import { createGrader } from '../../tools/grade/sandbox/gradeAnswer.ts';
import { commandLineForEmpty } from '../../tools/grade/sandbox/layers/commandLine.ts';
import { describeIsolation, findIsolation } from '../../tools/grade/sandbox/layers/isolation.ts';
import { completeLimits } from '../../tools/grade/sandbox/layers/limits.ts';
import { measureMemory } from './gradeMemory.ts';

const AROUND = { limits: completeLimits({ seconds: 60 }), seed: 1 };
const AT_A_TIME = 2;

if (process.argv.includes('--memory')) {
  await measureMemory();
  process.exit();
}

const count = Number(process.argv[3] ?? 1000);
const [exercise] = findExercises('02-coroutines/01-kettle');
if (!exercise) throw new Error('The exercise is gone.');
const checker = await createChecker({ timeout: 60 });
const prepared = await checker.prepare(exercise);
await checker.close();
const source = readFileSync(exercise.solution, 'utf8');
const isolation = findIsolation();
const grader = await createGrader(isolation, AT_A_TIME);

/** The machine may be busier at one time than at another: all three take turns. */
const ROUNDS = 10;
const graded = stopwatch();
const empty = stopwatch();
const vitest = stopwatch();
for (let round = 1; round <= ROUNDS; round += 1) {
  await graded.time(roundUpToPairs(count / ROUNDS), gradeOne, AT_A_TIME + JOBS_AHEAD);
  await empty.time(roundUpToPairs(count / ROUNDS / 4), startEmpty);
  if (round <= Math.ceil(count / 100)) await vitest.time(2, runVitest);
}
await grader.close();

const longer = graded.each() / empty.each();
const faster = vitest.each() / graded.each();
console.log(`isolation: ${describeIsolation(isolation)}`);
console.log(`graded:      ${show(graded)}`);
console.log(`empty Node:  ${show(empty)}; grading takes ${longer.toFixed(2)} times as long`);
console.log(`vitest run:  ${show(vitest)}; grading is ${faster.toFixed(1)} times as fast`);

/** Two at a time to the end: the last one of an odd number would have the machine for itself. */
function roundUpToPairs(times: number): number {
  return Math.ceil(times / AT_A_TIME) * AT_A_TIME;
}

interface Stopwatch {
  time(times: number, work: () => Promise<void>, atATime?: number): Promise<void>;
  /** Milliseconds for one. */
  each(): number;
}

function stopwatch(): Stopwatch {
  let elapsed = 0;
  let done = 0;
  return {
    async time(times, work, atATime = AT_A_TIME) {
      const start = performance.now();
      await mapSome(Array.from({ length: times }), atATime, work);
      elapsed += performance.now() - start;
      done += times;
    },
    each: () => elapsed / done,
  };
}

function show(watch: Stopwatch): string {
  return `${watch.each().toFixed(1)} ms each, ${(1000 / watch.each()).toFixed(1)} a second`;
}

async function gradeOne(): Promise<void> {
  const { verdict } = await grader.grade(prepared, source, AROUND);
  if (verdict.status !== 'passed') throw new Error(`A solution ${verdict.status}.`);
}

async function startEmpty(): Promise<void> {
  const { program, flags, options } = commandLineForEmpty(isolation, AROUND.limits);
  await run(program, flags, { ...options, detached: false });
}

/** As an instructor without a grader would do it. */
async function runVitest(): Promise<void> {
  const cache = join(projectRoot, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'bench-grade-'));
  copyFileSync(exercise?.solution ?? '', join(folder, 'exercise.ts'));
  copyFileSync(exercise?.test ?? '', join(folder, 'exercise.test.ts'));
  const vitest = join(projectRoot, 'node_modules/vitest/vitest.mjs');
  await run(process.execPath, [vitest, 'run', '--root', folder], {});
  rmSync(folder, { recursive: true });
}

function run(program: string, flags: readonly string[], options: object): Promise<void> {
  const child = spawn(program, flags, { ...options, stdio: 'ignore' });
  return new Promise((resolve, reject) =>
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`${program}: ${code}`)),
    ),
  );
}
