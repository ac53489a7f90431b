/**
 * How long a learner waits after a save, and whether the companion grows. `npm run bench -- learn [--saves 60] [--soak] [--vitest]`
 *
 * The real program runs in a pseudo-terminal on a copy of the real course. A save is a write to the answer's file; it ends when the
 * verdict on it stands on the screen. `--soak`: 500 saves, and the process's memory on the way. `--vitest`: Vitest's own API, kept warm, beside it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createVitest } from 'vitest/node';
import { findExercises, projectRoot } from '../../tools/course/index.ts';
import { copyCourse, removeCourses } from '../tools/fixtures/makeCourse.ts';
import { PseudoTerminal } from '../tools/learn/support/pseudoTerminal.ts';

const { values } = parseArgs({
  allowPositionals: true,
  options: {
    saves: { type: 'string', default: '60' },
    soak: { type: 'boolean', default: false },
    vitest: { type: 'boolean', default: false },
  },
});
const saves = values.soak ? 500 : Number(values.saves);
const root = copyCourse();
const [exercise] = findExercises('tasks/hedge');
if (!exercise) throw new Error('The course has no exercise tasks/hedge.');
const [wrong = ''] = exercise.wrong;
const answers = [exercise.solution, wrong].map((file) => readFileSync(file, 'utf8'));

try {
  await measureCompanion();
  if (values.vitest) await measureVitest();
} finally {
  removeCourses();
}

async function measureCompanion(): Promise<void> {
  const started = performance.now();
  const terminal = new PseudoTerminal({ root, args: ['tasks/hedge'] });
  await terminal.shows('Save the file');
  console.log(`first screen: ${Math.round(performance.now() - started)} ms`);
  const times: number[] = [];
  for (let number = 0; number < saves; number += 1) {
    times.push(await timeSave(terminal, number));
    if (values.soak && (number + 1) % 100 === 0)
      console.log(`after ${number + 1} saves: ${readMemory(terminal.pid)} MiB`);
  }
  report(`companion, save to verdict on the screen, ${saves} saves`, times);
  terminal.press('q');
  await terminal.exit;
}

/** Each answer's verdict differs from the one before, so that the old one can't be taken for the new one. */
async function timeSave(terminal: PseudoTerminal, number: number): Promise<number> {
  const isRight = number % 2 === 0;
  const begun = performance.now();
  writeFileSync(join(root, 'work/04-tasks/05-hedge.ts'), `${answers[number % 2]}// ${number}\n`);
  await terminal.shows(isRight ? /Solved.*requirements hold/ : /^ +✗ /m);
  return performance.now() - begun;
}

/** Resident memory, in MiB. */
function readMemory(pid: number): number {
  const [, kibibytes = '0'] =
    /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Math.round(Number(kibibytes) / 1024);
}

async function measureVitest(): Promise<void> {
  const answer = join(root, 'work/04-tasks/05-hedge.ts');
  const test = exercise?.test ?? '';
  const vitest = await createVitest(
    {
      root: projectRoot,
      config: false,
      watch: true,
      include: [test],
      pool: 'forks',
      fsModuleCache: false,
      reporters: [{}],
    },
    {
      logLevel: 'silent',
      plugins: [
        {
          name: 'answer',
          enforce: 'pre',
          resolveId: (specifier: string) => (specifier === './exercise' ? answer : undefined),
        },
      ],
    },
  );
  await vitest.start();
  const times: number[] = [];
  for (let number = 0; number < 30; number += 1) {
    const begun = performance.now();
    writeFileSync(answer, `${answers[number % 2]}// ${number}\n`);
    vitest.invalidateFile(answer);
    await vitest.rerunTestSpecifications(vitest.getModuleSpecifications(test));
    times.push(performance.now() - begun);
  }
  await vitest.close();
  report('Vitest, warm, a process per run: write to end of run, no watcher, no screen', times);
}

function report(title: string, times: readonly number[]): void {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number) => Math.round(sorted[Math.floor(share * (sorted.length - 1))] ?? 0);
  console.log(`${title}: median ${at(0.5)} ms, 95 % ${at(0.95)} ms, longest ${at(1)} ms`);
}
