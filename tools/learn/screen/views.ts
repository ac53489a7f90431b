import { KEYS } from '../state/keys.ts';
import { findUnsolved } from '../state/moves.ts';
import type { State, Summary } from '../state/state.ts';
import { showBreakages } from './breakages.ts';
import { showDifference } from './difference.ts';
import { showMarkdown } from './markdown.ts';
import { showResult } from './result.ts';
import { showRun } from './run.ts';
import { countPoints, type Style, spread, wrap } from './style.ts';

export function showView(state: State, style: Style): string[] {
  const { view, current, result } = state;
  switch (view.kind) {
    case 'task':
      return [...showTask(state, style), ...showHints(state, style)];
    case 'result':
      return result ? [...showResult(state, result, style), ...showHints(state, style)] : [];
    case 'timeline':
      return result?.run ? showRun(result.run, current.file, style) : [];
    case 'solution':
      return titled('Our solution', number(view.solution, style), style);
    case 'diff':
      return showDifference(view, style);
    case 'broken':
      return showBreakages(view, state, style);
    case 'all':
      return showSummaries(view.results, state, style);
    case 'help':
      return titled('Keys', showKeys(style), style);
  }
}

function titled(title: string, lines: readonly string[], { colours }: Style): string[] {
  return [colours.bold(title), '', ...lines];
}

function showTask({ current, standings }: State, style: Style): string[] {
  const { colours } = style;
  const task = showMarkdown(current.task, style);
  const next =
    standings[current.id] === 'solved'
      ? 'Solved. n goes on to the next one.'
      : 'Save the file, and it is checked.';
  return [...task, '', colours.dim(next)];
}

function showHints({ current, hints }: State, style: Style): string[] {
  return current.hints
    .slice(0, hints)
    .flatMap((hint, index) => [
      '',
      style.colours.magenta(`Hint ${index + 1} of ${current.hints.length}`),
      ...showMarkdown(hint.split('\n\n'), style, 2),
    ]);
}

function number(source: string, { colours }: Style): string[] {
  return source
    .trimEnd()
    .split('\n')
    .map((line, index) => `${colours.dim(String(index + 1).padStart(4))}  ${line}`);
}

function showKeys(style: Style): string[] {
  return KEYS.flatMap(([key, meaning]) => {
    const [first = '', ...others] = wrap(meaning, style, 7);
    return [`  ${style.colours.bold(key.padEnd(5))}${first.slice(7)}`, ...others];
  });
}

const SIGNS = { passed: '✓', failed: '✗', error: '✗', missing: '·' } as const;

function showSummaries(summaries: readonly Summary[], state: State, style: Style): string[] {
  const { colours, columns } = style;
  const passed = summaries.filter(({ status }) => status === 'passed').length;
  const lines = summaries.map(({ id, status, points }) => {
    const paint =
      status === 'passed' ? colours.green : status === 'missing' ? colours.dim : colours.red;
    const words = status === 'missing' ? 'not begun' : countPoints(points);
    return spread(`  ${paint(SIGNS[status])} ${id}`, [colours.dim(words)], Math.min(60, columns));
  });
  const next = findUnsolved(state);
  return [
    colours.bold(`${passed} of ${summaries.length} pass.`),
    '',
    ...lines,
    '',
    ...wrap(
      next
        ? `Next to solve: ${next.id}. n or l takes you there.`
        : 'Everything is solved. npm run learn -- pack makes work.zip to hand in.',
      style,
    ),
  ];
}
