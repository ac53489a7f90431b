/**
 * `npm run real -- chapter/exercise [--solution] [--simulate]`: runs the program `real.ts` of an exercise with the learner's answer, in real time: on
 * real sockets, with real processes. One with a `real.out` beside it, which is what it prints, can't run in virtual time. Where there is no answer yet, it begins with the starter, as `npm run check` does.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { answerFile, createAnswer, displayPath } from '../check/answers.ts';
import {
  courseRoot,
  type Exercise,
  findExercises,
  listExercises,
  runCommand,
  UsageError,
} from '../course/index.ts';
import { runProgram } from '../lesson/playInRealTime.ts';

const USAGE = 'npm run real -- chapter/exercise [--solution] [--simulate]';

await runCommand(USAGE, async () => {
  const { values, positionals } = parseArgs({
    options: {
      solution: { type: 'boolean', default: false },
      simulate: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  const exercise = selectExercise(positionals);
  if (values.simulate && existsSync(join(exercise.folder, 'real.out')))
    throw new UsageError(`${exercise.id} runs in real time only: leave --simulate away.`);
  const answer = values.solution ? exercise.solution : ownAnswer(exercise);
  const request = {
    program: urlOf(programOf(exercise)),
    answer: urlOf(answer),
    root: courseRoot,
    simulate: values.simulate,
  };
  return runProgram(process.execPath, [
    join(import.meta.dirname, 'player.ts'),
    JSON.stringify(request),
  ]);
});

function selectExercise([selector, ...others]: readonly string[]): Exercise {
  const [exercise, ...more] = selector === undefined ? [] : findExercises(selector);
  if (!exercise || more.length > 0 || others.length > 0)
    throw new UsageError(`Name one exercise: ${USAGE}`);
  if (!existsSync(programOf(exercise)))
    throw new UsageError(`${exercise.id} has nothing to run for real. These have: ${names()}`);
  return exercise;
}

function names(): string {
  const real = listExercises().filter((exercise) => existsSync(programOf(exercise)));
  return real.map(({ id }) => id).join(', ');
}

function ownAnswer(exercise: Exercise): string {
  const file = answerFile(exercise);
  if (createAnswer(exercise)) console.log(`Created ${displayPath(file)} from the starter.`);
  return file;
}

function programOf({ folder }: Exercise): string {
  return join(folder, 'real.ts');
}

function urlOf(file: string): string {
  return pathToFileURL(file).href;
}
