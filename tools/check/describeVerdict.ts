import type { createColors } from 'picocolors';
import type { CheckError, TestResult, Verdict } from '../checker/index.ts';

type Colours = ReturnType<typeof createColors>;

export interface Place {
  /** What the exercise is called. */
  readonly title: string;
  /** The answer's file, as a person would type it. */
  readonly file: string;
}

/** A verdict in our own words: each requirement, and where it isn't met, what was expected, what was seen and where to look. */
export function describeVerdict(verdict: Verdict, place: Place, colours: Colours): string[] {
  const { exercise, error, points, maxPoints, tests } = verdict;
  const worth = colours.dim(`${points} of ${maxPoints} ${maxPoints === 1 ? 'point' : 'points'}`);
  const lines = [
    `${colours.bold(exercise)}  ${place.title}  ${worth}`,
    ...(error ? describeError(error, place, colours) : []),
    ...(error && tests.every(({ status }) => status === 'missing')
      ? []
      : tests.flatMap((test) => describeTest(test, place, colours))),
  ];
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

/** As editors and terminals know it: `work/02-coroutines/01-tea.ts:3:14`. */
function describeError(error: CheckError, { file }: Place, colours: Colours): string[] {
  const { line, column, message, sourceLine } = error;
  const where = [file, line, column].filter((part) => part !== undefined).join(':');
  return [
    `  ${colours.red('✗')} ${message}`,
    `      at ${where}`,
    ...(sourceLine === undefined
      ? []
      : ['', `        ${sourceLine}`, ...pointAt(sourceLine, column)]),
  ];
}

/** Tabs stay tabs, so that the mark stands under its character. */
function pointAt(sourceLine: string, column: number | undefined): string[] {
  if (column === undefined) return [];
  return [`        ${sourceLine.slice(0, column - 1).replace(/[^\t]/g, ' ')}^`];
}

function describeTest(test: TestResult, place: Place, colours: Colours): string[] {
  if (test.status === 'passed') return [`  ${colours.green('✓')} ${test.name}`];
  if (test.status === 'missing') return [colours.dim(`  · ${test.name} (did not run)`)];
  return [`  ${colours.red('✗')} ${test.name}`, ...describeFailure(test, place, colours), ''];
}

function describeFailure(
  { message = '', expected, actual, line }: TestResult,
  { file }: Place,
  colours: Colours,
): string[] {
  const where = line === undefined ? [] : [`      at ${file}:${line}`];
  if (expected === undefined || actual === undefined)
    return [...indent(message.split('\n')), ...where];
  return [
    ...indent(describeSubject(message)),
    ...labelled('expected', expected, colours.green),
    ...labelled('seen', actual, colours.red),
    ...where,
  ];
}

/** What a test says that it looked at. The comparison that Vitest adds is shown as two values instead. */
function describeSubject(message: string): string[] {
  const [subject = ''] = /^.*(?=: expected )/s.exec(message) ?? [];
  return subject === '' ? [] : subject.split('\n');
}

function labelled(label: string, value: string, colour: (text: string) => string): string[] {
  const lines = joinIfShort(value.split('\n'));
  const [first = ''] = lines;
  if (lines.length === 1) return [`      ${label.padEnd(8)}  ${colour(first)}`];
  return [`      ${label}`, ...indent(indent(lines)).map(colour)];
}

/** A flat list that fits on a line is easier to compare there. */
function joinIfShort(lines: readonly string[]): readonly string[] {
  const inner = lines.slice(1, -1).map((line) => line.trim());
  const isFlat = /[[{]$/.test(lines[0] ?? '') && !inner.some((line) => /[[{]$/.test(line));
  const joined = `${lines[0]}${inner.join(' ').replace(/,$/, '')}${lines.at(-1)}`;
  return isFlat && joined.length <= 80 ? [joined] : lines;
}

function indent(lines: readonly string[]): string[] {
  return lines.map((line) => `      ${line}`);
}
