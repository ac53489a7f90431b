/**
 * Runs an exercise's tests with the learner's own file in this one process, without limits: so that a debugger stops in the file that is open in the
 * editor. `node --inspect-brk --import tsx tools/learn/debug/main.ts work/02-coroutines/01-tea.ts`, or F5 in Visual Studio Code.
 */
import { registerHooks } from 'node:module';
import { relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { SimulatedLoop, setDefaultLoopFactory } from 'asyncio';
import { VITEST } from '../../check/vitest/answerPlugin.ts';
import type { CheckEvent } from '../../checker/protocol.ts';
import { courseRoot, findExercises, runCommand, UsageError } from '../../course/index.ts';
import { runTestFile } from './runTestFile.ts';

const USAGE = 'tools/learn/debug/main.ts work/02-coroutines/01-….ts';

await runCommand(USAGE, async () => {
  const [file] = process.argv.slice(2);
  if (file === undefined) throw new UsageError(`Name your file: ${USAGE}`);
  const answer = resolve(file);
  const [exercise] = findExercises(readId(answer));
  if (!exercise) throw new UsageError(`${file} is not an answer to an exercise.`);
  answerWith(pathToFileURL(answer).href, pathToFileURL(exercise.test).href);
  setDefaultLoopFactory(() => new SimulatedLoop());
  const results = await runTestFile(pathToFileURL(exercise.test).href);
  for (const result of results) console.log(describe(result));
  return results.every(({ status }) => status === 'passed') ? 0 : 1;
});

/** `work/02-coroutines/01-tea.ts` → `02-coroutines/01-tea` */
function readId(answer: string): string {
  const path = relative(resolve(courseRoot, 'work'), answer).split(sep).join('/');
  if (path.startsWith('..') || !path.endsWith('.ts'))
    throw new UsageError(`Open your answer first, a file in work/: ${answer} is none.`);
  return path.slice(0, -'.ts'.length);
}

/** The test file's './exercise' is the answer, and its Vitest the one that every host gives it. */
function answerWith(answer: string, test: string): void {
  const urls = new Map([
    ['./exercise', answer],
    ['vitest', pathToFileURL(VITEST).href],
  ]);
  registerHooks({
    resolve(specifier, context, next) {
      const url = context.parentURL?.startsWith(test) ? urls.get(specifier) : undefined;
      return url === undefined
        ? next(specifier, context)
        : { url, format: 'module', shortCircuit: true };
    },
  });
}

function describe({ name, status, message }: Extract<CheckEvent, { type: 'finished' }>['result']) {
  return `${status === 'passed' ? '✓' : '✗'} ${name}${message ? `\n    ${message}` : ''}`;
}
