import { basename } from 'node:path';
import type { BrokenTest } from '../engine/liveChecker.ts';
import type { State } from '../state/state.ts';
import { type Style, wrap } from './style.ts';

interface Finding {
  readonly message: string;
  readonly line: number | undefined;
  readonly test: string;
}

/** What happened to the programs of the exercise's tests when they were cancelled everywhere, and run on many schedules. */
export function showBreakages(
  { tests, isCutShort }: { readonly tests: readonly BrokenTest[]; readonly isCutShort: boolean },
  { current }: Pick<State, 'current'>,
  style: Style,
): string[] {
  const { colours } = style;
  const awaits = sum(tests.map(({ breakage }) => breakage.awaits));
  const schedules = sum(tests.map(({ breakage }) => breakage.schedules));
  const findings = listFindings(tests);
  const tried =
    awaits > 0
      ? `The tests' programs were cancelled at each of your awaits (${awaits} in all) and run on ${schedules} schedules.`
      : `The tests' programs were run on ${schedules} schedules. None was cancelled: they start your code as a task, and only wait for it.`;
  const time = isCutShort
    ? ' Then the time was up, before all tests were tried: npm run learn -- --timeout 30 gives more.'
    : '';
  if (awaits === 0 && schedules === 0) return wrap(NOTHING, style);
  if (findings.length === 0)
    return [
      ...wrap(tried + time, style),
      '',
      ...wrap(
        colours.green(
          awaits > 0
            ? '✓ Nothing broke: no task left behind, no lock held, no cancellation swallowed.'
            : '✓ Nothing broke.',
        ),
        style,
      ),
    ];
  return [
    ...wrap(tried + time, style),
    '',
    ...findings.flatMap((finding) => showFinding(finding, current.file, style)),
    '',
    ...wrap(
      colours.dim(
        'The exercise may not ask for more than you have: this shows what would happen, and is no verdict.',
      ),
      style,
    ),
  ];
}

const NOTHING =
  'Nothing here can be broken: what a test runs with simulate() can be cancelled at each await, and no test here does that.';

function showFinding({ message, line, test }: Finding, file: string, style: Style): string[] {
  const { colours } = style;
  const text = message.replaceAll('exercise.ts', basename(file));
  const where = line === undefined ? '' : `at ${file}:${line}, `;
  return [
    ...wrap(`${colours.yellow('!')} ${text}`, style, 2),
    ...wrap(colours.dim(`${where}in "${test}"`), style, 6),
  ];
}

/** Many tests run the same code: what breaks in one way at one line is told once. */
function listFindings(tests: readonly BrokenTest[]): Finding[] {
  const findings = new Map<string, Finding>();
  for (const { test, breakage } of tests)
    for (const { message, line } of breakage.problems) {
      const key = `${line} ${message}`;
      if (!findings.has(key)) findings.set(key, { message, line, test });
    }
  return [...findings.values()];
}

function sum(numbers: readonly number[]): number {
  let total = 0;
  for (const one of numbers) total += one;
  return total;
}
