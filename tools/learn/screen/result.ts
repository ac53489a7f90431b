import { describeVerdict, type Place } from '../../check/describeVerdict.ts';
import type { TestResult, Verdict } from '../../checker/index.ts';
import { findUnsolved } from '../state/moves.ts';
import type { Result, State } from '../state/state.ts';
import { showPicture } from './run.ts';
import { countPoints, type Style, wrap } from './style.ts';

export function showResult(state: State, result: Result, style: Style): string[] {
  const { status, error } = result.verdict;
  if (status === 'passed') return showSuccess(state, result, style);
  if (error) return showVerdict(state, result.verdict, style);
  return showFailure(state, result, style);
}

/** In the words of `npm run check`. Its first line, the title, stands in the header already. What is far to the right is code, which isn't wrapped. */
function showVerdict(state: State, verdict: Verdict, style: Style): string[] {
  const place: Place = { title: state.current.title, file: state.current.file };
  const [, ...lines] = describeVerdict(verdict, place, style.colours);
  return lines.flatMap((line) => (line.startsWith(' '.repeat(8)) ? [line] : wrap(line, style)));
}

/** What to do next comes first, as the list of requirements may be longer than the screen. */
function showSuccess(state: State, { verdict, milliseconds }: Result, style: Style): string[] {
  const { colours } = style;
  const { concepts } = state.current;
  const next = findUnsolved(state);
  const offer = next
    ? `Next: ${next.title} (${next.id}). Press n or Enter.`
    : 'That was the last one: every exercise of the course is solved.';
  return [
    ...wrap(
      `${colours.green(colours.bold('Solved'))}: all ${verdict.tests.length} requirements hold. ${colours.dim(`${countPoints(verdict.points)}, checked in ${milliseconds} ms`)}`,
      style,
    ),
    ...wrap(`You have used: ${concepts.join(', ')}.`, style),
    '',
    ...wrap(offer, style),
    ...wrap(colours.dim('Or look at our solution first (d), or see what breaks yours (b).'), style),
    '',
    ...showVerdict(state, verdict, style),
  ];
}

/** One failure at a time, the first, with all that is known of it; then the other requirements, in a line each. */
function showFailure(state: State, result: Result, style: Style): string[] {
  const { verdict, run } = result;
  const first = verdict.tests.find(({ status }) => status !== 'passed');
  if (!first) return [];
  const { file } = state.current;
  const failure = showVerdict(state, { ...verdict, tests: [first] }, style);
  return [
    ...addSourceLine(failure, { ...result, file }, style),
    ...(run?.test === first.name ? ['', ...showPicture(run, style)] : []),
    '',
    ...listOthers(verdict.tests, first, style).flatMap((line) => wrap(line, style)),
    '',
    style.colours.dim(
      `${verdict.points} of ${countPoints(verdict.maxPoints)}, checked in ${result.milliseconds} ms`,
    ),
  ];
}

function addSourceLine(
  lines: readonly string[],
  { file, source }: { file: string; source: string },
  { colours }: Style,
): string[] {
  return lines.flatMap((line) => {
    const place = line.trim();
    if (!place.startsWith(`at ${file}:`)) return [line];
    const number = Number(place.slice(`at ${file}:`.length));
    const text = source.split(/\r?\n/)[number - 1];
    return text === undefined
      ? [line]
      : [line, `${colours.dim(`${String(number).padStart(8)} │`)} ${text}`];
  });
}

function listOthers(tests: readonly TestResult[], first: TestResult, { colours }: Style): string[] {
  return tests
    .filter((test) => test !== first)
    .map(({ name, status }) => {
      if (status === 'passed') return `  ${colours.green('✓')} ${name}`;
      return status === 'failed'
        ? `  ${colours.red('✗')} ${name}`
        : colours.dim(`  · ${name} (did not run)`);
    });
}
